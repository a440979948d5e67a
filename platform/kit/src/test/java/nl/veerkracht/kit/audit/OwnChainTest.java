package nl.veerkracht.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.audit.Head.Link;
import nl.veerkracht.kit.audit.InMemoryChainTable.Fault;
import nl.veerkracht.kit.clock.BusinessClock;
import org.junit.jupiter.api.Test;

class OwnChainTest {
    private static final BusinessClock CLOCK = () -> Instant.parse("2026-11-30T07:00:00Z");

    private final InMemoryChainTable table = new InMemoryChainTable();
    private final OwnChain chain = new OwnChain(table, CLOCK);

    @Test
    void theFirstRecordTellsWhichChainItIsAndWhereTheOthersEnd() {
        var other = new Head(UUID.randomUUID(), 0, "").followedBy(List.of("x", "y"));
        other.forEach(table::strangerWrites);

        chain.add(List.of("a"));

        var opening = table.links().get(2);
        assertThat(opening.head().position()).isEqualTo(1);
        assertThat(opening.record()).isEqualTo("""
                {"name":"chain begun","startTime":1796022000000,"attributes":{"access.chain":"%s",\
                "access.ends":[{"chain":"%s","position":2,"hash":"%s"}]}}\
                """.formatted(
                        opening.head().chain(),
                        other.get(0).head().chain(),
                        other.get(1).head().hash()));
        assertThat(table.records()).endsWith("a");
    }

    @Test
    void goesOnWithoutGaps() {
        chain.add(List.of("a", "b"));
        chain.add(List.of("c"));

        assertThatOneChainHolds("a", "b", "c");
    }

    @Test
    void whatWasRefusedDoesNotCount() {
        chain.add(List.of("a"));
        table.make(Fault.REFUSES);
        assertThatThrownBy(() -> chain.add(List.of("refused"))).hasMessage("REFUSES");
        table.make(Fault.NONE);

        chain.add(List.of("b"));

        assertThatOneChainHolds("a", "b");
    }

    @Test
    void whatWasKeptWithoutAWordCounts() {
        chain.add(List.of("a"));
        table.make(Fault.KEEPS_SILENTLY);
        chain.add(List.of("kept"));
        table.make(Fault.NONE);

        chain.add(List.of("b"));

        assertThatOneChainHolds("a", "kept", "b");
    }

    @Test
    void whatMayHaveBeenKeptIsReadBackFirst() {
        chain.add(List.of("a"));
        table.make(Fault.KEEPS_AND_IS_GONE);
        assertThatThrownBy(() -> chain.add(List.of("kept"))).hasMessage("gone");
        table.make(Fault.GONE);
        assertThatThrownBy(() -> chain.add(List.of("lost"))).hasMessage("gone");
        table.make(Fault.NONE);

        chain.add(List.of("b"));

        assertThatOneChainHolds("a", "kept", "b");
    }

    @Test
    void aChainThatSomebodyElseWroteToIsLeftAndItsEndTold() {
        chain.add(List.of("a"));
        var end = table.links().get(1).head();
        var strange = end.followedBy(List.of("strange")).get(0);
        table.strangerWrites(strange);

        assertThatThrownBy(() -> chain.add(List.of("b"))).hasMessage("primary key");
        chain.add(List.of("c"));

        var opening = table.links().get(3);
        assertThat(opening.head().chain()).isNotEqualTo(end.chain());
        assertThat(opening.record()).contains(strange.head().hash());
    }

    /** But for its opening. */
    private void assertThatOneChainHolds(String... records) {
        var links = table.links();
        assertThat(table.records().subList(1, links.size())).containsExactly(records);
        assertThat(links)
                .isEqualTo(new Head(links.get(0).head().chain(), 0, "")
                        .followedBy(links.stream().map(Link::record).toList()));
    }
}
