package nl.veerkracht.cases.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.access.VisibleClasses;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a timeline is asked for, the database reads one range of the index in which it is in order. */
@WithRealParts
class TimelineRangeIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Set<DataClass> SEEN = EnumSet.of(DataClass.SIGNAL, DataClass.PLAN, DataClass.VOICE);
    private static final List<String> KEYS =
            List.of("2026-11-27", "2026-11-27T08:00:00Z", "0", new UUID(0, 7).toString());

    @Inject
    Database database;

    @Inject
    RowGuard guard;

    private final UUID person = UUID.randomUUID();

    static Stream<Arguments> questions() {
        var kinds = EnumSet.of(EntryKind.SIGNAL_RAISED, EntryKind.CASE_OPENED);
        var school = TellerFilter.parse("SCHOOL:99XX00").orElseThrow();
        var everything = new TimelineFilter(kinds, school, DAY.minusDays(30), DAY, DAY);
        return Stream.of(
                Arguments.of(TimelineFilter.ALL, Position.NEWEST),
                Arguments.of(TimelineFilter.ALL, new Position(KEYS, false)),
                Arguments.of(TimelineFilter.ALL, new Position(KEYS, true)),
                Arguments.of(everything, Position.NEWEST),
                Arguments.of(everything, new Position(KEYS, false)),
                Arguments.of(everything, new Position(KEYS, true)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void readingIsOneRangeOfTheIndex(TimelineFilter filter, Position from) {
        var plan = planOf(filter, from);

        assertThat(plan)
                .contains((from.towardsNewer() ? "Index Scan using" : "Index Scan Backward using")
                        + " timeline_entry_in_order on timeline_entry")
                .containsPattern("Index Cond: .*young_person_id = ")
                .doesNotContain("Sort", "Seq Scan on timeline_entry", "Bitmap");
        if (!from.isNewest()) {
            assertThat(plan).containsPattern("Index Cond: .*ROW\\(happened_on, heard_at, place, id\\)");
        }
        if (filter.from() != null) {
            assertThat(plan)
                    .containsPattern("Index Cond: .*happened_on >= ")
                    .containsPattern("Index Cond: .*happened_on <= ");
        }
    }

    private String planOf(TimelineFilter filter, Position from) {
        return QuarkusTransaction.requiringNew().call(() -> {
            guard.open(person, SEEN);
            database.statement("set local enable_seqscan = off").run();
            database.statement("set local enable_bitmapscan = off").run();
            var question = new TimelineQuestion(
                    person,
                    new Reader(new Viewer("x", OrganisationKind.SCHOOL, "99XX00", Set.of(Role.MENTOR)), DAY),
                    new About(person, PersonFacts.NONE),
                    new VisibleClasses("99XX00", SEEN, SEEN),
                    filter);
            return String.join(
                    "\n",
                    new TimelineRange(question, from, 51)
                            .in(database, "explain (costs off) ")
                            .list(row -> row.text("QUERY PLAN")));
        });
    }
}
