package nl.veerkracht.gateway.signal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.remote.SchoolService.Outlook;
import nl.veerkracht.gateway.remote.SchoolService.Signal;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.gateway.session.Reader.Asking;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks school-service for the signals of a young person, on behalf of a reader. */
@Singleton
class SignalsDesk {
    private final SchoolService school;

    SignalsDesk(@RestClient SchoolService school) {
        this.school = school;
    }

    /** What it told; what one more day would do is not for everyone who is shown signals, and of now only. */
    record Found(YoungPerson person, Listed<Signal> signals, Part<Outlook> outlook) {}

    /**
     * The signals, also those that are no longer there; now, or as they were known at the end of a day.
     *
     * @throws nl.veerkracht.kit.problem.UnknownResource for whoever may not know of the young person
     * @throws Answers.ServiceDown when it cannot be asked for now
     */
    Found look(Asking asking, UUID id, @Nullable LocalDate asOf) {
        var token = asking.authorization();
        var told = Answers.await(Uni.combine()
                .all()
                .unis(
                        Part.of(school.youngPerson(token, id)),
                        Part.of(school.signals(token, null, id, asOf == null ? null : asOf.toString())),
                        asOf == null
                                ? Part.of(school.outlook(token, id))
                                : Uni.createFrom().item(Part.<Outlook>refused()))
                .asTuple());
        return new Found(Answers.shown(told.getItem1()), Answers.shown(told.getItem2()), told.getItem3());
    }
}
