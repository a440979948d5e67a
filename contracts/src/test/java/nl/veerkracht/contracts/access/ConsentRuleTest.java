package nl.veerkracht.contracts.access;

import static nl.veerkracht.contracts.access.SomebodyWhoAsks.FATHER;
import static nl.veerkracht.contracts.access.SomebodyWhoAsks.MOTHER;
import static nl.veerkracht.contracts.access.SomebodyWhoAsks.STEPFATHER;
import static nl.veerkracht.contracts.access.SomebodyWhoAsks.TODAY;
import static nl.veerkracht.contracts.access.SomebodyWhoAsks.YOUNG_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentRuleTest {
    private static final Recipient SCHOOL = Recipient.organisation(OrganisationKind.SCHOOL, SomebodyWhoAsks.OWN_SCHOOL);
    private static final Viewer MENTOR =
            new Viewer("x", OrganisationKind.SCHOOL, SomebodyWhoAsks.OWN_SCHOOL, Set.of(Role.MENTOR));
    private static final Map<Character, Relative> PEOPLE =
            Map.of('p', YOUNG_PERSON, 'm', MOTHER, 'f', FATHER, 's', STEPFATHER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nobody", textBlock = """
            # given by (p = pupil, m and f = parents with custody, s = without) | under 12 | 12-15 | 16-17 | 18
            nobody | no  | no  | no  | no
            p      | no  | no  | yes | yes
            m      | no  | no  | no  | no
            mf     | yes | no  | no  | no
            ms     | no  | no  | no  | no
            pm     | no  | no  | yes | yes
            ps     | no  | no  | yes | yes
            pmf    | yes | yes | yes | yes
            """)
    void allWhoDecideMustHaveAgreed(String by, String under12, String under16, String under18, String ofAge) {
        var consent = consent(by);

        assertThat(Stream.of(11, 14, 16, 18).map(age -> holds(consent, age) ? "yes" : "no"))
                .containsExactly(under12, under16, under18, ofAge);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 18})
    void whoDecidesChangesAtMidnightOfTheBirthday(int age) {
        var birthday = LocalDate.of(2026, 3, 29); // the night in which the clock goes forward
        var facts = facts(birthday.minusYears(age), Set.of());

        assertThat(facts.ageOn(birthday.minusDays(1))).isNotEqualTo(facts.ageOn(birthday));
        assertThat(facts.ageOn(birthday)).isEqualTo(facts.ageOn(birthday.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # born,       day,        age
            2012-02-29, 2024-02-28, UNDER_TWELVE
            2012-02-29, 2024-02-29, TWELVE_TO_FIFTEEN
            2012-02-29, 2030-02-28, SIXTEEN_OR_SEVENTEEN
            2012-02-29, 2030-03-01, OF_AGE
            2012-11-30, 2012-11-29, UNKNOWN
            """)
    void aLeapDayIsABirthdayToo(LocalDate born, LocalDate day, Age age) {
        assertThat(Age.on(day, born)).isEqualTo(age);
    }

    @Test
    void aYoungChildWithoutAParentWithCustodyHasNobodyToDecide() {
        var facts = new PersonFacts(Set.of(), Set.of())
                .withFamily(SomebodyWhoAsks.born(11), Set.of(YOUNG_PERSON, STEPFATHER), Set.of());

        assertThat(ConsentRule.deciders(facts, TODAY)).isEmpty();
        assertThat(ConsentRule.isGiven(consent("ps"), facts, TODAY)).isFalse();
    }

    @Test
    void betweenTwelveAndSixteenOneOfBothAloneDecidesNothing() {
        var without = Stream.of(Set.of(MOTHER, FATHER), Set.of(YOUNG_PERSON))
                .map(family ->
                        new PersonFacts(Set.of(), Set.of()).withFamily(SomebodyWhoAsks.born(14), family, Set.of()))
                .map(facts -> ConsentRule.deciders(facts, TODAY));

        assertThat(without).containsOnly(Set.of());
    }

    @Test
    void nobodyDecidesAsLongAsTheAgeIsNotKnown() {
        var facts = new PersonFacts(Set.of(), Set.of()).withFamily(null, SomebodyWhoAsks.FAMILY, Set.of());

        assertThat(ConsentRule.deciders(facts, TODAY)).isEmpty();
    }

    /** What may be asked for is exactly what consent opens; nobody is asked for nothing. */
    @ParameterizedTest
    @EnumSource(DataClass.class)
    void whatMayBeAskedIsWhatConsentOpens(DataClass dataClass) {
        var columns = Stream.concat(SomebodyWhoAsks.atWork().stream(), SomebodyWhoAsks.whoHelp().stream())
                .filter(column -> column.title().contains("with consent"));

        assertThat(columns).allSatisfy(column -> {
            var viewer = column.viewer();
            var kind = java.util.Objects.requireNonNull(viewer.organisationKind());
            var recipient = Recipient.organisation(kind, viewer.organisationIdentifier());
            assertThat(ConsentRule.isAskable(dataClass.forConsent(), recipient))
                    .as(column.title())
                    .isEqualTo(column.sees(dataClass).rule().equals("consent-holds"));
        });
    }

    @Test
    void consentHoldsForItsDaysItsClassAndItsRecipient() {
        var facts = facts(SomebodyWhoAsks.born(14), Set.of(consent("pmf")));

        assertThat(facts.hasConsent(DataClass.ADVICE, SCHOOL, TODAY)).isTrue();
        assertThat(facts.hasConsent(DataClass.ADVICE, SCHOOL, TODAY.minusDays(1)))
                .isFalse();
        assertThat(facts.hasConsent(DataClass.ADVICE, SCHOOL, TODAY.plusDays(1)))
                .isFalse();
        assertThat(facts.hasConsent(DataClass.MEDICAL, SCHOOL, TODAY)).isFalse();
        assertThat(facts.hasConsent(
                        DataClass.ADVICE,
                        Recipient.organisation(OrganisationKind.MUNICIPALITY, SomebodyWhoAsks.OWN_SCHOOL),
                        TODAY))
                .isFalse();
    }

    private static boolean holds(Consent consent, int age) {
        var facts = new PersonFacts(Set.of(SomebodyWhoAsks.OWN_SCHOOL), Set.of())
                .withFamily(SomebodyWhoAsks.born(age), SomebodyWhoAsks.FAMILY, Set.of(consent));
        return AccessPolicy.decide(MENTOR, DataClass.ADVICE.recordedBy("ggd"), facts, TODAY)
                .isFull();
    }

    private static PersonFacts facts(LocalDate born, Set<Consent> consents) {
        return new PersonFacts(Set.of(), Set.of()).withFamily(born, SomebodyWhoAsks.FAMILY, consents);
    }

    private static Consent consent(@org.jspecify.annotations.Nullable String by) {
        var who = by == null
                ? Set.<Relative>of()
                : by.chars().mapToObj(letter -> PEOPLE.get((char) letter)).collect(Collectors.toSet());
        return SomebodyWhoAsks.consent(
                DataClass.ADVICE, SCHOOL, Arrays.copyOf(who.toArray(), who.size(), Relative[].class));
    }
}
