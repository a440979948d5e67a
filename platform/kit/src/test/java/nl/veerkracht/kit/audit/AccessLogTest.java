package nl.veerkracht.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessLogTest {
    private static final Verdict KNOWN = new Verdict("IDENTITY", Outcome.FULL, "takes-part");
    private static final Verdict SHOWN = new Verdict("PLAN", Outcome.FULL, "takes-part");

    private final AccessLog log = new AccessLog(() -> Instant.EPOCH);

    @Test
    void whatIsDecidedAboutOneIsOneLook() {
        var somebody = UUID.randomUUID();
        var another = UUID.randomUUID();

        log.note(List.of("mentor"), somebody, KNOWN);
        log.note(List.of("mentor"), another, KNOWN);
        log.note(List.of("mentor"), somebody, SHOWN);
        log.note(List.of("mentor"), somebody, SHOWN);

        assertThat(log.looks())
                .containsExactly(
                        new Look(Optional.of(somebody), List.of(KNOWN, SHOWN)),
                        new Look(Optional.of(another), List.of(KNOWN)));
        assertThat(log.roles()).containsExactly("mentor");
    }

    @Test
    void askingForNobodyWeKnowIsALookToo() {
        log.note(List.of(), null, new Verdict("IDENTITY", Outcome.REFUSED, "unknown"));

        assertThat(log.looks()).hasSize(1);
    }

    @Test
    void whatIsRecordedIsForgotten() {
        log.note(List.of(), UUID.randomUUID(), KNOWN);

        log.forget();

        assertThat(log.isEmpty()).isTrue();
    }

    @Test
    void outsideARequestThereIsNoActionAndNothingIsRead() {
        assertThatThrownBy(log::action).isInstanceOf(IllegalStateException.class);
        assertThat(log.isReading()).isFalse();
    }
}
