package nl.veerkracht.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeadTest {
    private static final Head NEW = new Head(UUID.randomUUID(), 0, "");

    @Test
    void theFirstHashIsThatOfTheRecordAlone() {
        var links = NEW.followedBy(List.of("abc"));

        assertThat(links.get(0).head())
                .isEqualTo(
                        new Head(NEW.chain(), 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void everyOtherHashDependsOnAllBeforeIt() {
        var links = NEW.followedBy(List.of("a", "b", "c"));
        var altered = NEW.followedBy(List.of("A", "b", "c"));

        assertThat(links).extracting(link -> link.head().position()).containsExactly(1L, 2L, 3L);
        assertThat(altered.get(2).head().hash())
                .isNotEqualTo(links.get(2).head().hash());
    }

    @Test
    void goingOnInPiecesIsGoingOnInOne() {
        var first = NEW.followedBy(List.of("a", "b"));

        var then = first.get(1).head().followedBy(List.of("c"));

        assertThat(then.get(0)).isEqualTo(NEW.followedBy(List.of("a", "b", "c")).get(2));
    }
}
