package nl.veerkracht.cases.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a filter asks for is what a reader is shown of every entry; what is not shown cannot be asked for. */
class TimelineFilterTest {
    private static final String ACCOUNT = "6c84fb90";
    private static final StoredEntry OF_SCHOOL =
            entry("SIGNAL_RAISED", new Teller("SCHOOL", "99XX00"), Map.of("signalKind", "FREQUENT"));
    private static final StoredEntry OF_PARENT =
            entry("OWN_WORDS", Teller.ofFamily(ACCOUNT), Map.of("relation", "PARENT"));
    private static final StoredEntry OF_NOBODY_KNOWN = entry("OWN_WORDS", Teller.ofFamily(ACCOUNT), Map.of());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // kind, from, until, asOf, fits
                "-, -, -, -, true",
                "SIGNAL_RAISED, -, -, -, true",
                "SIGNAL_WITHDRAWN, -, -, -, false",
                "-, 2026-11-27, 2026-11-27, -, true",
                "-, 2026-11-28, -, -, false",
                "-, -, 2026-11-26, -, false",
                "-, -, -, 2026-11-28, true",
                "-, -, -, 2026-11-27, false",
                "SIGNAL_RAISED, 2026-11-01, 2026-11-30, 2026-11-30, true",
                "SIGNAL_RAISED, 2026-11-01, 2026-11-30, 2026-11-26, false"
            })
    void anEntryFitsWhenAllThatIsAskedForFits(
            @Nullable EntryKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate asOf,
            boolean fits) {
        Set<EntryKind> kinds = kind == null ? Set.of() : Set.of(kind);

        assertThat(new TimelineFilter(kinds, null, from, until, asOf).fits(OF_SCHOOL))
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        // organisation, of the school, of the parent, of nobody known
        "SCHOOL, true, false, false",
        "SCHOOL:99XX00, true, false, false",
        "SCHOOL:99XX01, false, false, false",
        "GGD:99XX00, false, false, false",
        "FAMILY, false, true, true",
        "FAMILY:PARENT, false, true, false",
        "FAMILY:PUPIL, false, false, false"
    })
    void theFamilyIsAskedForByWhoItIsToTheYoungPerson(
            String organisation, boolean school, boolean parent, boolean nobody) {
        var filter =
                new TimelineFilter(Set.of(), TellerFilter.parse(organisation).orElseThrow(), null, null, null);

        assertThat(filter.fits(OF_SCHOOL)).isEqualTo(school);
        assertThat(filter.fits(OF_PARENT)).isEqualTo(parent);
        assertThat(filter.fits(OF_NOBODY_KNOWN)).isEqualTo(nobody);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "school", "SCHOOL:", "SCHOOL:99 XX", "SOMETHING", "FAMILY:6c84fb90", "FAMILY:parent"})
    void whatNobodyIsShownIsNoFilter(String organisation) {
        assertThat(TellerFilter.parse(organisation)).isEmpty();
    }

    @Test
    void aKindThatWeDoNotKnowFitsNoKind() {
        var unknown = entry("SOMETHING_NEW", new Teller("SCHOOL", "99XX00"), Map.of());

        assertThat(new TimelineFilter(Set.of(EntryKind.SIGNAL_RAISED), null, null, null, null).fits(unknown))
                .isFalse();
        assertThat(TimelineFilter.ALL.fits(unknown)).isTrue();
    }

    @Test
    void aDayEndsAtMidnightInAmsterdamInSummerAndInWinter() {
        assertThat(asOf("2026-11-27").heardBefore()).isEqualTo(Instant.parse("2026-11-27T23:00:00Z"));
        assertThat(asOf("2026-07-01").heardBefore()).isEqualTo(Instant.parse("2026-07-01T22:00:00Z"));
        assertThat(TimelineFilter.ALL.heardBefore()).isNull();
    }

    @Test
    void aCursorTellsInWhichDirectionItGoes() {
        var newer = Position.newerThan(OF_SCHOOL).encoded();
        var older = Position.olderThan(OF_SCHOOL).encoded();

        assertThat(Position.isTowardsNewer(newer)).isTrue();
        assertThat(Position.isTowardsNewer(older)).isFalse();
        assertThat(Position.isTowardsNewer(null)).isFalse();
        assertThat(Position.withoutDirection(newer)).isEqualTo(older);
        assertThat(Position.withoutDirection(older)).isEqualTo(older);
        assertThat(Position.withoutDirection(null)).isNull();
    }

    private static TimelineFilter asOf(String day) {
        return new TimelineFilter(Set.of(), null, null, null, LocalDate.parse(day));
    }

    private static StoredEntry entry(String kind, Teller teller, Map<String, String> params) {
        return new StoredEntry(
                UUID.randomUUID(),
                kind,
                "SIGNAL",
                teller,
                LocalDate.parse("2026-11-27"),
                Instant.parse("2026-11-28T08:00:00Z"),
                0,
                params,
                null,
                null,
                null);
    }
}
