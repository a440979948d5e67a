package nl.veerkracht.gateway.school;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.OwnSchoolService;
import nl.veerkracht.gateway.remote.OwnSchoolService.Rules;
import nl.veerkracht.gateway.remote.OwnSchoolService.Trial;
import nl.veerkracht.gateway.remote.OwnSchoolService.WantedRules;
import nl.veerkracht.gateway.remote.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks for the rules of the reader's school, tries others, and sets them on the version that the reader saw. */
@RequestScoped
class RulesDesk {
    private final SchoolDesk desk;
    private final OwnSchoolService schools;
    private @Nullable String sector;

    RulesDesk(SchoolDesk desk, @RestClient OwnSchoolService schools) {
        this.desk = desk;
        this.schools = schools;
    }

    /** The rules as they are now; the version names them, for who changes them. */
    record Seen(String version, Rules rules) {}

    Seen now() {
        var answer = Answers.shown(Answers.await(Part.of(schools.rules(desk.token(), desk.schoolId(), sector()))));
        return new Seen(answer.getHeaderString("ETag"), answer.getEntity());
    }

    Trial tried(WantedRules wanted) {
        return Answers.given(schools.tryRules(desk.token(), desk.schoolId(), sector(), wanted));
    }

    /** @throws Answers.AlreadyDone when the school was changed since the reader saw it */
    void set(String version, WantedRules wanted) {
        Answers.given(schools.setRules(desk.token(), version, desk.schoolId(), sector(), wanted));
    }

    /** What was taken back already, is taken back. */
    void takeBack(LocalDate from) {
        Answers.done(schools.takeBackRules(desk.token(), desk.schoolId(), sector(), from));
    }

    /** Asked once, however often a request needs it. */
    private String sector() {
        if (sector == null) {
            sector = Answers.shown(Answers.await(Part.of(schools.school(desk.token(), desk.schoolId()))))
                    .sector();
        }
        return sector;
    }
}
