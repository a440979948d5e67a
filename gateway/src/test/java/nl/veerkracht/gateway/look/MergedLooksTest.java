package nl.veerkracht.gateway.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.kit.audit.LookView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class MergedLooksTest {
    private static final Instant MONDAY = Instant.parse("2026-11-30T07:00:00Z");
    private static final int AT_ONCE = 7;

    @Test
    void twoListsWithoutMoreAreOne() {
        var merged = MergedLooks.of(List.of(list(List.of(look(1), look(3)), false), list(List.of(look(2)), false)));

        assertThat(merged.looks()).extracting(LookView::trace).containsExactly("1", "2", "3");
        assertThat(merged.older()).isNull();
    }

    @Test
    void whereOneHasMoreTheListEndsAboveItsOldest() {
        var merged =
                MergedLooks.of(List.of(list(List.of(look(1), look(3)), true), list(List.of(look(2), look(4)), false)));

        assertThat(merged.looks()).extracting(LookView::trace).containsExactly("1", "2");
        assertThat(merged.older()).isEqualTo(look(3).at().plusMillis(1));
    }

    /** Page after page of two services of which many looks are of one moment. */
    @RepeatedTest(50)
    void pageAfterPageEverythingIsThereOnce() {
        var random = new Random();
        var one = some(random);
        var other = some(random);

        var seen = new ArrayList<LookView>();
        @Nullable Instant before = MONDAY.plusSeconds(1);
        while (before != null) {
            var merged = MergedLooks.of(List.of(page(one, before), page(other, before)));
            seen.addAll(merged.looks());
            before = merged.older();
        }

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(one.stream(), other.stream()).toList());
        assertThat(seen).isSortedAccordingTo(Comparator.comparing(LookView::at).reversed());
    }

    private static List<LookView> some(Random random) {
        var looks = new ArrayList<LookView>();
        for (var ago = 0; ago < 40; ago++) {
            for (var times = random.nextInt(AT_ONCE - 1); times > 0; times--) {
                looks.add(look(ago));
            }
        }
        return looks;
    }

    private static Listed<LookView> page(List<LookView> all, Instant before) {
        var left = all.stream().filter(look -> look.at().isBefore(before)).toList();
        return list(left.stream().limit(AT_ONCE).toList(), left.size() > AT_ONCE);
    }

    private static Listed<LookView> list(List<LookView> looks, boolean more) {
        return new Listed<>(looks, more ? "/more?cursor=x" : null, null);
    }

    private static LookView look(int millisecondsAgo) {
        var at = MONDAY.minusMillis(millisecondsAgo);
        return new LookView(at, String.valueOf(millisecondsAgo), false, "", "", List.of(), "GET /", List.of());
    }
}
