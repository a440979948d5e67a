package nl.veerkracht.cases.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.access.Preview.ByConsent;
import nl.veerkracht.cases.access.Preview.Onlooker;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Participation;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final DataItem ADVICE = DataClass.ADVICE.recordedBy("ggd");
    private static final DataItem READY = DataClass.CONSULT.recordedBy("ggd");
    private static final Relative PUPIL = new Relative(new UUID(0, 1), Relation.PUPIL, "pupil", false);
    private static final Relative MOTHER = new Relative(new UUID(0, 2), Relation.PARENT, null, true);
    private static final Relative STEPFATHER = new Relative(new UUID(0, 3), Relation.PARENT, "stepfather", false);
    private static final Recipient SCHOOL = Recipient.organisation(OrganisationKind.SCHOOL, "99XX00");

    @Test
    void organisationsThatTakePartTodayComeFirstAndTheYoungPersonBeforeTheParents() {
        assertThat(preview(14, Set.of()).onlookers())
                .extracting(one -> one.recipient().kind() + " " + one.role() + " " + one.hasAccount())
                .containsExactly(
                        "SCHOOL school true",
                        "GGD youth-physician true",
                        "MUNICIPALITY attendance-officer true",
                        "RELATIVE pupil true",
                        "RELATIVE parent false",
                        "RELATIVE parent true");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # who,             age, advice, ready, consent
            school,            14,  -,      S,     CAN_BE_ASKED
            youth-physician,   14,  F,      F,     NOT_NEEDED
            attendance-officer,14,  -,      -,     CAN_BE_ASKED
            pupil,             14,  F,      F,     NOT_NEEDED
            pupil,             11,  -,      -,     OPENS_NOTHING
            mother,            14,  F,      F,     NOT_NEEDED
            mother,            16,  -,      F,     CAN_BE_ASKED
            mother,            18,  -,      -,     OPENS_NOTHING
            stepfather,        14,  -,      -,     OPENS_NOTHING
            """)
    void saysWhatThePolicyWouldShow(String who, int age, char advice, char ready, ByConsent consent) {
        var preview = preview(age, Set.of());
        var onlooker = onlooker(preview, who);

        assertThat(shown(preview, onlooker, ADVICE)).isEqualTo(advice);
        assertThat(shown(preview, onlooker, READY)).isEqualTo(ready);
        assertThat(preview.byConsent(onlooker, ADVICE)).isEqualTo(consent);
    }

    @Test
    void withConsentTheSchoolReadsIt() {
        var agreed = new Consent(DataClass.ADVICE, SCHOOL, TODAY, TODAY.plusDays(1), Set.of(PUPIL.id(), MOTHER.id()));
        var preview = preview(14, Set.of(agreed));
        var school = onlooker(preview, "school");

        assertThat(shown(preview, school, ADVICE)).isEqualTo('F');
        assertThat(preview.byConsent(school, ADVICE)).isEqualTo(ByConsent.NOT_NEEDED);
    }

    @Test
    void asLongAsNobodyIsKnownWhoDecidesNobodyCanBeAsked() {
        var preview = new Preview(takingPart(), TODAY);

        assertThat(preview.byConsent(onlooker(preview, "school"), ADVICE)).isEqualTo(ByConsent.NOBODY_TO_ASK);
        assertThat(preview.byConsent(onlooker(preview, "school"), DataClass.MEDICAL.recordedBy("ggd")))
                .isEqualTo(ByConsent.OPENS_NOTHING);
    }

    private static PersonFacts takingPart() {
        return new PersonFacts(
                Set.of("99XX00"),
                Set.of(
                        taking(OrganisationKind.GGD, "ggd", Role.YOUTH_PHYSICIAN, null),
                        taking(OrganisationKind.MUNICIPALITY, "9901", Role.ATTENDANCE_OFFICER, null),
                        taking(OrganisationKind.CONSORTIUM, "swv", Role.CONSORTIUM_ADVISER, TODAY)));
    }

    private static Participation taking(
            OrganisationKind kind, String identifier, Role role, @Nullable LocalDate until) {
        return new Participation(kind, identifier, role, TODAY.minusDays(9), until);
    }

    private static Preview preview(int age, Set<Consent> consents) {
        var family = Set.of(PUPIL, MOTHER, STEPFATHER);
        return new Preview(takingPart().withFamily(TODAY.minusYears(age), family, consents), TODAY);
    }

    private static Onlooker onlooker(Preview preview, String who) {
        var relative = who.equals("mother") ? MOTHER : who.equals("stepfather") ? STEPFATHER : null;
        return preview.onlookers().stream()
                .filter(one -> relative == null
                        ? one.role().equals(who)
                        : one.recipient().equals(Recipient.relative(relative.id())))
                .findFirst()
                .orElseThrow();
    }

    private static char shown(Preview preview, Onlooker onlooker, DataItem item) {
        var decision = preview.decide(onlooker, item);
        return decision.isFull() ? 'F' : decision.isVisible() ? 'S' : '-';
    }
}
