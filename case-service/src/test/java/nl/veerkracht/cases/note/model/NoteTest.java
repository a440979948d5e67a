package nl.veerkracht.cases.note.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.note.model.Note.Texts;
import nl.veerkracht.cases.note.model.Note.Writer;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteTest {
    private static final UUID CASE = new UUID(0, 3);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Note NOTE = new Note(
            new UUID(0, 1),
            CASE,
            new UUID(0, 2),
            NoteClass.MEDICAL,
            new Writer("GGD", "00000001", "account"),
            MONDAY,
            new Texts("tired", null, null),
            Instant.EPOCH,
            null);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,   identifier, class,   own case, correctable
            GGD,      00000001,   MEDICAL, true,     true
            GGD,      00000009,   MEDICAL, true,     false
            GGZ,      00000001,   MEDICAL, true,     false
            GGD,      00000001,   CARE,    true,     false
            GGD,      00000001,   MEDICAL, false,    false
            """)
    void aColleagueCorrectsWhatTheOwnOrganisationWrote(
            String kind, String identifier, NoteClass noteClass, boolean own, boolean correctable) {
        var other = new Writer(kind, identifier, "colleague");

        assertThat(NOTE.isCorrectableBy(other, own ? CASE : new UUID(0, 9), noteClass))
                .isEqualTo(correctable);
    }

    @Test
    void thePolicyDecidesAboutItAsOfItsClassAndOrganisation() {
        assertThat(NOTE.item()).isEqualTo(DataClass.MEDICAL.recordedBy("00000001"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            YOUTH_PHYSICIAN,         MEDICAL
            YOUTH_CARE_PROFESSIONAL, CARE
            CONSORTIUM_ADVISER,      SUPPORT
            """)
    void aClassIsWrittenInOneRole(Role role, NoteClass noteClass) {
        assertThat(NoteClass.writtenAs(Set.of(role, Role.ADMINISTRATOR))).contains(noteClass);
        assertThat(noteClass.entryKind().dataClass()).isEqualTo(noteClass.dataClass());
    }

    @Test
    void nobodyElseWritesNotes() {
        var others = Set.of(Role.MENTOR, Role.ATTENDANCE_OFFICER, Role.ADMINISTRATOR, Role.PUPIL, Role.PARENT);

        assertThat(NoteClass.writtenAs(others)).isEmpty();
    }

    @Test
    void oneOfTheThreeIsEnough() {
        assertThat(new Texts(null, null, null).isEmpty()).isTrue();
        assertThat(new Texts("seen", null, null).isEmpty()).isFalse();
        assertThat(new Texts(null, "meant", null).isEmpty()).isFalse();
        assertThat(new Texts(null, null, "wished").isEmpty()).isFalse();
    }

    @Test
    void saysNothingOfWhatWasWritten() {
        assertThat(NOTE.toString()).doesNotContain("tired");
    }
}
