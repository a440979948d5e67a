package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds the case to speak about of a young person, for a page that is about that case. */
@Singleton
public class CaseOfPerson {
    private final SchoolService school;
    private final CaseService cases;

    CaseOfPerson(@RestClient SchoolService school, @RestClient CaseService cases) {
        this.school = school;
        this.cases = cases;
    }

    /** The case, and whom it is about; the name may be missing. */
    public record Found(Part<YoungPerson> person, CareCase careCase) {}

    /**
     * The case there is.
     *
     * @throws UnknownResource when there is none that the reader knows
     * @throws Answers.ServiceDown when it cannot be asked for now
     */
    public Found find(Asking asking, UUID youngPersonId) {
        var token = asking.authorization();
        var asked = Answers.await(Uni.combine()
                .all()
                .unis(
                        Part.of(school.youngPerson(token, youngPersonId)),
                        Part.of(cases.cases(token, null, youngPersonId)))
                .asTuple());
        if (asked.getItem2().isMissing()) {
            throw Answers.down();
        }
        return new Found(asked.getItem1(), CurrentCase.of(asked.getItem2()).orElseThrow(UnknownResource::new));
    }
}
