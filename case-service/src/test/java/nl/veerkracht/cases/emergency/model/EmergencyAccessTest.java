package nl.veerkracht.cases.emergency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.emergency.model.EmergencyAccess.Looker;
import nl.veerkracht.cases.emergency.model.EmergencyAccess.Whom;
import org.junit.jupiter.api.Test;

class EmergencyAccessTest {
    private static final Instant NOW = Instant.parse("2026-11-30T07:00:00Z");
    private static final String REASON = "The pupil was found in danger.";

    private final EmergencyAccess opened = EmergencyAccess.open(
            UUID.randomUUID(),
            new Whom(UUID.randomUUID(), null, List.of("99XX00")),
            new Looker("officer", null, "MUNICIPALITY", "9902", "attendance-officer"),
            REASON,
            NOW);

    @Test
    void itLastsAnHour() {
        assertThat(opened.until()).isEqualTo(Instant.parse("2026-11-30T08:00:00Z"));
    }

    @Test
    void aSecondPersonJudges() {
        var judgement = opened.judge("administrator", false, "There was no danger at all.", NOW);

        assertThat(judgement).isEqualTo(new Judgement(false, "There was no danger at all.", "administrator", NOW));
    }

    @Test
    void nobodyJudgesTheirOwn() {
        assertThatThrownBy(() -> opened.judge("officer", true, "I was right to look at it.", NOW))
                .isInstanceOf(OwnEmergencyAccess.class);
    }

    @Test
    void whatWasTypedIsInNoLog() {
        var judgement = opened.judge("administrator", true, "It saved a life, I think.", NOW);

        assertThat(opened.toString()).doesNotContain(REASON);
        assertThat(judgement.toString()).doesNotContain("life");
    }
}
