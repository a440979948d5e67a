package nl.veerkracht.gateway.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.LookQuery;
import nl.veerkracht.gateway.remote.LookService;
import nl.veerkracht.gateway.remote.LookService.Look;
import nl.veerkracht.gateway.remote.LookService.OfCaseService;
import nl.veerkracht.gateway.remote.LookService.OfSchoolService;
import nl.veerkracht.gateway.remote.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The logs of the two services that have records of young people. */
@Singleton
class BothLogs {
    static final String SCHOOL_SERVICE = "school-service";
    static final String CASE_SERVICE = "case-service";

    private final OfSchoolService school;
    private final OfCaseService cases;

    BothLogs(@RestClient OfSchoolService school, @RestClient OfCaseService cases) {
        this.school = school;
        this.cases = cases;
    }

    /** What each of them told. */
    record Told(Part<Listed<Look>> school, Part<Listed<Look>> cases) {}

    Uni<Told> looks(String authorization, LookQuery query) {
        return Uni.combine()
                .all()
                .unis(Part.of(school.looks(authorization, query)), Part.of(cases.looks(authorization, query)))
                .combinedWith(Told::new);
    }

    /** The one of this service. */
    LookService of(String service) {
        return service.equals(SCHOOL_SERVICE) ? school : cases;
    }
}
