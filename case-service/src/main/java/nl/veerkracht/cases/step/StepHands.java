package nl.veerkracht.cases.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.model.StepTaker;
import nl.veerkracht.cases.director.Directors;
import nl.veerkracht.contracts.access.Role;

/** As what somebody who knows a case can take its steps. */
@ApplicationScoped
class StepHands {
    private final Directors directors;

    StepHands(Directors directors) {
        this.directors = directors;
    }

    Set<StepTaker> of(Reader reader, UUID caseId) {
        var hands = EnumSet.noneOf(StepTaker.class);
        if (reader.isSchoolStaff()) {
            hands.add(StepTaker.SCHOOL);
            hands.add(StepTaker.TWO_AT_SCHOOL);
        }
        var isSupport = reader.isSchoolStaff() && reader.has(Role.SUPPORT_COORDINATOR.wireName());
        if (isSupport) {
            hands.add(StepTaker.SUPPORT_COORDINATOR);
        }
        if (reader.has(Role.YOUTH_PHYSICIAN.wireName())) {
            hands.add(StepTaker.YOUTH_PHYSICIAN);
        }
        if (directs(reader, caseId, isSupport)) {
            hands.add(StepTaker.CASE_DIRECTOR);
        }
        return hands;
    }

    private boolean directs(Reader reader, UUID caseId, boolean standsIn) {
        return directors.isDirectedBy(caseId, reader)
                || standsIn && directors.of(caseId, reader.today()).isEmpty();
    }
}
