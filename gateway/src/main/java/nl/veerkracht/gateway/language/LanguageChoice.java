package nl.veerkracht.gateway.language;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;

/** The language of this request; remembers a choice made in the address. */
@RequestScoped
public class LanguageChoice {
    private static final String NAME = "lang";

    private final Language language;

    LanguageChoice(RoutingContext context) {
        var request = context.request();
        var asked = request.getParam(NAME);
        var cookie = request.getCookie(NAME);
        this.language =
                Language.choose(asked, cookie == null ? null : cookie.getValue(), request.getHeader("Accept-Language"));
        if (Language.parse(asked).isPresent()) {
            context.response()
                    .addCookie(Cookie.cookie(NAME, language.code())
                            .setPath("/")
                            .setHttpOnly(true)
                            .setSecure(request.isSSL())
                            .setSameSite(CookieSameSite.LAX)
                            .setMaxAge(Duration.ofDays(365).toSeconds()));
        }
    }

    public Language language() {
        return language;
    }
}
