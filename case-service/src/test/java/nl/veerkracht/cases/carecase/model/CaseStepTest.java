package nl.veerkracht.cases.carecase.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.contracts.access.DataClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseStepTest {

    @ParameterizedTest(name = "{0} is {1}, and the case is {2}")
    @CsvSource({
        "SCHOOL_TALK, SIGNAL, OPEN",
        "KNOWN_NO_ACTION, SIGNAL, OPEN",
        "REFERRAL, SIGNAL, OPEN",
        "CONSULT, CONSULT, OPEN",
        "FEEDBACK, CONSULT, OPEN",
        "PLAN, PLAN, OPEN",
        "MONITORING, PLAN, OPEN",
        "CLOSED, PLAN, CLOSED",
    })
    void whoMayKnowOfAStepFollowsFromItsClass(CaseStep step, DataClass dataClass, CaseStatus status) {
        assertThat(step.dataClass()).isEqualTo(dataClass);
        assertThat(step.status()).isEqualTo(status);
    }
}
