package nl.veerkracht.cases.talk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TalkPartnerTest {
    private static final UUID MENTOR = new UUID(0, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);
    private static final Participant SCHOOL = Participant.school("99XX00");
    private static final Participant OFFICER = Participant.attendanceOfficer("9901");

    @Test
    void whoIsAskedGetsATaskWithTheWordsOfTheFamily() {
        var task = asked(SCHOOL, Role.MENTOR);

        assertThat(task.kind()).isEqualTo(TaskKind.TALK_WITH_FAMILY);
        assertThat(task.owner()).isEqualTo(TaskOwner.mentor("99XX00", MENTOR));
        assertThat(task.reason()).isEqualTo("about gym");
        assertThat(task.dueOn()).isEqualTo(DUE);
    }

    @ParameterizedTest
    @EnumSource(names = {"ABSENCE_COORDINATOR", "SUPPORT_COORDINATOR"})
    void atSchoolTheFamilyChoosesWhoItIs(Role role) {
        assertThat(asked(SCHOOL, role).owner()).isEqualTo(new TaskOwner(OrganisationKind.SCHOOL, "99XX00", role, null));
    }

    @Test
    void elsewhereItIsWhoTakesPart() {
        assertThat(asked(OFFICER, null)).isEqualTo(asked(OFFICER, Role.ATTENDANCE_OFFICER));
        assertThat(asked(OFFICER, null).owner()).isEqualTo(TaskOwner.participant(OFFICER));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            SCHOOL,  -
            SCHOOL,  ADMINISTRATOR
            SCHOOL,  YOUTH_PHYSICIAN
            OFFICER, MENTOR
            OFFICER, ADMINISTRATOR
            """)
    void nobodyElseIsAsked(String partner, @Nullable Role role) {
        var organisation = partner.equals("SCHOOL") ? SCHOOL : OFFICER;

        assertThatThrownBy(() -> asked(organisation, role)).isInstanceOf(NobodyToTalkTo.class);
    }

    private static TaskAssigned asked(Participant organisation, @Nullable Role role) {
        return new TalkPartner(new UUID(0, 1), new UUID(0, 2), organisation, MENTOR)
                .asked(new UUID(0, 3), role, "about gym", DUE);
    }
}
