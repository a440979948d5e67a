package nl.veerkracht.cases.draft.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DraftFormTest {

    @ParameterizedTest
    @EnumSource(DraftForm.class)
    void aFormIsFoundByItsNameInAnAddress(DraftForm form) {
        assertThat(DraftForm.parse(form.slug())).contains(form);
        assertThat(form.slug()).matches("[a-z-]+");
    }

    @Test
    void thereIsNoOther() {
        assertThat(DraftForm.parse("diary")).isEmpty();
        assertThat(DraftForm.parse("NOTE")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CaseStep.class)
    void everyStepHasAForm(CaseStep step) {
        assertThat(DraftForm.ofStep(step).slug())
                .isEqualTo(
                        "step-" + step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NOTE,            youth-physician youth-care-professional consortium-adviser
            NOTE_CORRECTION, youth-physician youth-care-professional consortium-adviser
            ADVICE,          youth-physician
            SCHOOL_TALK,     mentor absence-coordinator support-coordinator
            PLAN,            mentor absence-coordinator support-coordinator youth-physician attendance-officer youth-care-professional
            OWN_WORDS,       pupil parent
            HAND_OVER,       mentor absence-coordinator support-coordinator youth-physician attendance-officer youth-care-professional consortium-adviser
            STEP_REFERRAL,   mentor absence-coordinator support-coordinator youth-physician attendance-officer youth-care-professional consortium-adviser
            """)
    void whoWritesInWhichForm(DraftForm form, String roles) {
        assertThat(Arrays.stream(Role.values())
                        .filter(role -> form.isWrittenBy(Set.of(role)))
                        .map(Role::wireName)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(roles.split(" "));
    }

    @Test
    void whoHasNoRoleWritesNothing() {
        assertThat(DraftForm.values()).noneMatch(form -> form.isWrittenBy(Set.of()));
    }
}
