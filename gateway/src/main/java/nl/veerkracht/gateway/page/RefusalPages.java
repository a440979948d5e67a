package nl.veerkracht.gateway.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import nl.veerkracht.gateway.language.LanguageChoice;
import nl.veerkracht.gateway.page.Layout.Place;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns a refusal into a page when a person asked for a page; programs get the problem in JSON as it was. */
@Singleton
class RefusalPages {
    private final Layouts layouts;
    private final Words words;
    private final LanguageChoice choice;
    private final InEmergency emergency;

    RefusalPages(Layouts layouts, Words words, LanguageChoice choice, InEmergency emergency) {
        this.layouts = layouts;
        this.words = words;
        this.choice = choice;
        this.emergency = emergency;
    }

    @ServerResponseFilter
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || isApi(request) || !isProblem(response)) {
            return;
        }
        response.setEntity(
                page(response.getStatus(), request.getUriInfo().getPath()),
                null,
                MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }

    private String page(int status, String path) {
        var messages = words.in(choice.language());
        var layout = layouts.at(Place.ELSEWHERE);
        return new MessagePage(
                        layout,
                        title(status, messages),
                        layout.family() && status == 404 ? messages.notFoundFamilyText() : text(status, messages),
                        layout.helps() && !layout.family() ? messages.backToWork() : messages.backToOverview(),
                        status == 404 ? emergency.linkFrom(path) : null)
                .setLocale(choice.language().code())
                .render();
    }

    private static String title(int status, Messages messages) {
        return switch (status) {
            case 403 -> messages.forbiddenTitle();
            case 404 -> messages.notFoundTitle();
            default -> status < 500 ? messages.wrongTitle() : messages.laterTitle();
        };
    }

    private static String text(int status, Messages messages) {
        return switch (status) {
            case 403 -> messages.forbiddenText();
            case 404 -> messages.notFoundText();
            default -> status < 500 ? messages.wrongText() : messages.laterText();
        };
    }

    private static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/v1")
                || request.getUriInfo().getPath().endsWith("/live");
    }

    private static boolean isProblem(ContainerResponseContext response) {
        return !response.hasEntity() || response.getEntity() instanceof HttpProblem;
    }
}
