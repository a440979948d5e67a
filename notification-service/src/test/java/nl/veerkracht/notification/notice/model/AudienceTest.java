package nl.veerkracht.notification.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.StaffRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # meant mentor, kind,         identifier, role,                staff number, included
            ,               SCHOOL,       99DA00,     mentor,              M2,           true
            ,               SCHOOL,       99DA00,     mentor,              ,             true
            M1,             SCHOOL,       99DA00,     mentor,              M1,           true
            M1,             SCHOOL,       99DA00,     mentor,              ' m1 ',       true
            M1,             SCHOOL,       99DA00,     mentor,              M2,           false
            M1,             SCHOOL,       99DA00,     mentor,              ,             false
            M1,             SCHOOL,       99DA00,     mentor,              ' ',          false
            M1,             SCHOOL,       99DB00,     mentor,              M1,           false
            ,               SCHOOL,       99DB00,     mentor,              M1,           false
            ,               MUNICIPALITY, 99DA00,     mentor,              M1,           false
            ,               SCHOOL,       99DA00,     absence-coordinator, M1,           false
            """)
    void includes(
            @Nullable String meant,
            String kind,
            String identifier,
            String role,
            @Nullable String staffNumber,
            boolean included) {
        UUID mentorRef = meant == null ? null : StaffRef.of("99DA00", meant);
        var audience = new Audience("SCHOOL", "99DA00", "mentor", mentorRef);

        var answer = audience.includes(new Person("somebody", kind, identifier, Set.of(role), staffNumber));

        assertThat(answer).isEqualTo(included);
    }
}
