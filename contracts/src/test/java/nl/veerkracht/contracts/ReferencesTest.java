package nl.veerkracht.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @Test
    void aReferenceNeverChanges() {
        assertThat(StaffRef.of("14RC00", "M1")).isEqualTo(UUID.fromString("9c8533c7-2c7b-57c1-b6cb-c2ff989a8820"));
        assertThat(AbsenceRef.of("14RC00", "A-1004"))
                .isEqualTo(UUID.fromString("a10e186d-92b5-5c48-b34b-f9c7c37f3fa2"));
        assertThat(SchoolRef.of("14RC00")).isEqualTo(UUID.fromString("a70aef55-f200-592a-a1a9-0d4258145c88"));
    }

    @Test
    void aReferenceIsANameBasedUuidOfTheStandard() {
        assertThat(StaffRef.of("14RC00", "M1").version()).isEqualTo(5);
        assertThat(StaffRef.of("14RC00", "M1").variant()).isEqualTo(2);
        assertThat(NameBasedId.of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2")); // the example of RFC 9562
    }

    @ParameterizedTest
    @ValueSource(strings = {"m1", " M1", "M1 ", "\tm1\n"})
    void capitalsAndBlanksMakeNoOtherPerson(String staffNumber) {
        assertThat(StaffRef.of("14RC00", staffNumber)).isEqualTo(StaffRef.of("14RC00", "M1"));
    }

    @Test
    void anotherSchoolOrNumberIsAnotherPerson() {
        assertThat(StaffRef.of("14RC00", "M1"))
                .isNotEqualTo(StaffRef.of("14RC01", "M1"))
                .isNotEqualTo(StaffRef.of("14RC00", "M11"))
                .isNotEqualTo(AbsenceRef.of("14RC00", "m1"));
    }

    @Test
    void anAbsenceIsKnownToTheLetter() {
        assertThat(AbsenceRef.of("14RC00", "a-1001")).isNotEqualTo(AbsenceRef.of("14RC00", "A-1001"));
    }
}
