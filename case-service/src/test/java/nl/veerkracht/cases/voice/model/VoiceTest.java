package nl.veerkracht.cases.voice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.refusal.model.Refusal;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Relative.Relation;
import org.junit.jupiter.api.Test;

class VoiceTest {
    private static final Instant NOON = Instant.parse("2026-11-30T11:00:00Z");
    private static final Audience PHYSICIAN = Audience.named(List.of("GGD")).orElseThrow();
    private static final Voice SAID = new Voice(
            new UUID(0, 1),
            new UUID(0, 2),
            new UUID(0, 3),
            Relation.PUPIL,
            "account",
            "I am tired of it",
            NOON,
            Audience.EVERYONE,
            null);

    @Test
    void theAuthorChoosesOthersAsOftenAsTheyLike() {
        var shared = SAID.shareWith(PHYSICIAN);

        assertThat(shared.item().sharedWith()).contains(Set.of(OrganisationKind.GGD));
        assertThat(shared.shareWith(Audience.EVERYONE)).isEqualTo(SAID);
    }

    @Test
    void whatIsTakenBackIsForNobodyAndStaysSo() {
        var back = SAID.takeBack(NOON);

        assertThat(back.item().sharedWith()).isEqualTo(Optional.of(Set.of()));
        assertThat(back.item().recordedBy()).isEqualTo("account");
        assertThat(back.takeBack(NOON.plusSeconds(9))).isEqualTo(back);
        assertThatThrownBy(() -> back.shareWith(PHYSICIAN))
                .isInstanceOf(TakenBack.class)
                .extracting(refused -> ((Refusal) refused).kind())
                .isEqualTo(Refusal.Kind.STATE);
    }

    @Test
    void saysNothingOfWhatWasSaid() {
        assertThat(SAID).hasToString("Voice[00000000-0000-0000-0000-000000000001]");
    }
}
