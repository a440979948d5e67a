package nl.veerkracht.gateway.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.session.FormSeal;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.session.Unsent;
import nl.veerkracht.kit.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/** Makes the frame for the reader of this request. */
@RequestScoped
public class Layouts {
    private final Reader reader;
    private final FormSeal seal;
    private final Assets assets;
    private final Words words;
    private final InEmergency emergency;
    private final Unsent unsent;
    private final RoutingContext context;

    Layouts(
            Reader reader,
            FormSeal seal,
            Assets assets,
            Words words,
            InEmergency emergency,
            Unsent unsent,
            RoutingContext context) {
        this.reader = reader;
        this.seal = seal;
        this.assets = assets;
        this.words = words;
        this.emergency = emergency;
        this.unsent = unsent;
        this.context = context;
    }

    /** A page that stays as it is. */
    public Layout at(Place place) {
        return live(place, null);
    }

    /** A page that this stream tells about changes. */
    public Layout live(Place place, @Nullable String stream) {
        var language = reader.language();
        var signedIn = reader.isSignedIn();
        return new Layout(
                language.code(),
                language.other().code(),
                place,
                signedIn && reader.isOfFamily(),
                signedIn && reader.isAdministrator(),
                !reader.onlyAdministers(),
                signedIn && reader.coordinatesAbsence(),
                emergency.mayJudge(),
                signedIn,
                signedIn ? reader.name() : "",
                signedIn ? roles() : "",
                signedIn ? seal.make() : "",
                assets.version(),
                signedIn && unsent.tell(context),
                stream);
    }

    private String roles() {
        try {
            var messages = words.in(reader.language());
            return reader.actor().roles().stream()
                    .flatMap(role -> Role.parse(role).stream())
                    .sorted()
                    .map(messages::role)
                    .collect(Collectors.joining(", "));
        } catch (DomainProblem incomplete) {
            return "";
        }
    }
}
