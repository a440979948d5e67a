package nl.veerkracht.gateway.signal;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.signal.SignalsPage.AsOf;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Why the signals of a young person are there; for who helps, not for the family. */
@Path("/young-people/{id}/signals")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SignalsResource {
    private final Reader reader;
    private final SignalsDesk desk;
    private final Layouts layouts;
    private final BusinessClock clock;

    SignalsResource(Reader reader, SignalsDesk desk, Layouts layouts, BusinessClock clock) {
        this.reader = reader;
        this.desk = desk;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GET
    public TemplateInstance all(UUID id, @QueryParam("asOf") @Nullable String asOf) {
        if (reader.isOfFamily()) {
            throw new UnknownResource();
        }
        var language = reader.language();
        var texts = Words.of(SignalMessages.class, language);
        var dates = new Dates(language);
        var shown = AsOf.of(asOf, clock.today(), dates, texts);
        var found = desk.look(reader.asking(), id, shown.day());
        var words = new SignalWords(texts, Words.of(Messages.class, language), dates);
        var outlook = found.outlook().value();
        return new SignalsPage(
                        layouts.at(Place.ELSEWHERE),
                        id,
                        found.person().fullName(),
                        found.signals().items().stream().map(words::line).toList(),
                        outlook == null ? null : words.more(outlook),
                        shown)
                .setLocale(language.code());
    }
}
