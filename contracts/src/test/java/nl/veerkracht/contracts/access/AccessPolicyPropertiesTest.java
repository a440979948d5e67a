package nl.veerkracht.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.veerkracht.contracts.access.Relative.Relation;

/**
 * Whatever has happened, in whatever order: joins, leaves, birthdays, consents and withdrawals never show more, or less,
 * than the table says at that moment.
 */
class AccessPolicyPropertiesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 800;
    private static final List<OrganisationKind> KINDS = List.of(OrganisationKind.values());
    private static final List<String> ACCOUNTS = List.of("pupil", "mother", "father", "nobody");

    private static final Set<Role> TAKING_PART = EnumSet.of(
            Role.YOUTH_PHYSICIAN, Role.ATTENDANCE_OFFICER, Role.YOUTH_CARE_PROFESSIONAL, Role.CONSORTIUM_ADVISER);

    /** Something that happens to a young person, seen as what it makes of the facts. */
    private interface Happening extends UnaryOperator<PersonFacts> {}

    @Property(tries = 20_000)
    void thePolicyReadsTheTableAsItStands(
            @ForAll("histories") List<Happening> history,
            @ForAll("viewers") Viewer viewer,
            @ForAll("items") DataItem item,
            @ForAll("days") LocalDate today) {
        var facts = PersonFacts.NONE;
        for (var happening : history) {
            facts = happening.apply(facts);
        }
        var role = viewer.roles().iterator().next();

        var decision = AccessPolicy.decide(viewer, item, facts, today);
        var shown = letter(decision);

        assertThat(shown).isEqualTo(new NaiveTable(facts, today).sees(viewer, role, item));
        var otherwise = new NaiveTable(facts.withEmergencies(Set.of()), today).sees(viewer, role, item);
        assertThat(decision.rule().equals("break-glass")).isEqualTo(shown != otherwise);
        Statistics.label("by breaking the glass")
                .collect(shown != otherwise)
                .coverage(each -> each.check(true).percentage(percent -> percent > 1));
        Statistics.label("shown").collect(shown).coverage(each -> {
            each.check('F').percentage(percent -> percent > 5);
            each.check('S').percentage(percent -> percent > 1);
        });
    }

    private static char letter(Decision decision) {
        return decision.isFull() ? 'F' : decision.isVisible() ? 'S' : '-';
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
    }

    @Provide
    Arbitrary<Viewer> viewers() {
        var atWork = Arbitraries.of(
                        Role.MENTOR,
                        Role.YOUTH_PHYSICIAN,
                        Role.ATTENDANCE_OFFICER,
                        Role.YOUTH_CARE_PROFESSIONAL,
                        Role.CONSORTIUM_ADVISER)
                .flatMap(role -> Arbitraries.of(
                                KINDS.stream().filter(role::fits).toList())
                        .flatMap(kind -> identifiers().map(id -> new Viewer("worker", kind, id, Set.of(role)))));
        var family = Combinators.combine(Arbitraries.of(ACCOUNTS), Arbitraries.of(Role.PUPIL, Role.PARENT))
                .as((account, role) -> Viewer.ofFamily(account, Set.of(role)));
        return Arbitraries.oneOf(atWork, family);
    }

    @Provide
    Arbitrary<DataItem> items() {
        var recorders = Arbitraries.oneOf(identifiers(), Arbitraries.of(ACCOUNTS));
        var addressees = Arbitraries.of(ACCOUNTS).set().ofMaxSize(2);
        var shared = Arbitraries.of(KINDS).set().ofMaxSize(3).optional();
        return Combinators.combine(Arbitraries.of(DataClass.values()), recorders, addressees, shared)
                .as((type, by, to, with) -> new DataItem(type, by, to, with.map(Set::copyOf)));
    }

    @Provide
    Arbitrary<List<Happening>> histories() {
        var any = Arbitraries.oneOf(
                        enrolments(),
                        participations(),
                        births(),
                        relatives(),
                        consents(),
                        withdrawals(),
                        milestones(),
                        emergencies())
                .list()
                .ofMaxSize(12);
        return Combinators.combine(Arbitraries.of(true, true, false), births(), any)
                .as((settled, birth, more) -> {
                    var history = new ArrayList<Happening>(
                            settled ? List.of(AccessPolicyPropertiesTest::settled, birth) : List.of());
                    history.addAll(more);
                    return history;
                });
    }

    /** Everyone is there and everything was agreed on: what else happens takes away from it. */
    private static PersonFacts settled(PersonFacts nothing) {
        var participations = new HashSet<Participation>();
        var consents = new HashSet<Consent>();
        var all = Set.of(relative(1), relative(2), relative(3));
        for (var role : TAKING_PART) {
            KINDS.stream()
                    .filter(role::fits)
                    .forEach(kind -> participations.add(new Participation(kind, "one", role, START, null)));
        }
        for (var type : DataClass.values()) {
            KINDS.forEach(kind -> consents.add(consent(type, Recipient.organisation(kind, "one"), all)));
            all.forEach(one -> consents.add(consent(type, Recipient.relative(one), all)));
        }
        var family = Set.of(
                new Relative(relative(1), Relation.PUPIL, "pupil", false),
                new Relative(relative(2), Relation.PARENT, "mother", true),
                new Relative(relative(3), Relation.PARENT, "father", true));
        return new PersonFacts(
                Set.of("one"), participations, Set.of(Milestone.values()), null, family, consents, Set.of(), Set.of());
    }

    private static Consent consent(DataClass type, Recipient to, Set<UUID> by) {
        return new Consent(type, to, START, START.plusDays(DAYS), by);
    }

    private static Arbitrary<String> identifiers() {
        return Arbitraries.of("one", "two");
    }

    private Arbitrary<Happening> enrolments() {
        return identifiers()
                .set()
                .ofMaxSize(2)
                .map(schools -> facts -> new PersonFacts(
                        schools,
                        facts.participations(),
                        facts.milestones(),
                        facts.birthDate(),
                        facts.relatives(),
                        facts.consents(),
                        facts.emergencies(),
                        facts.reportedTo()));
    }

    private Arbitrary<Happening> participations() {
        return Combinators.combine(
                        Arbitraries.of(KINDS), identifiers(), Arbitraries.of(TAKING_PART), days(), days().optional())
                .as((kind, id, role, from, until) -> facts -> {
                    var all = new HashSet<>(facts.participations());
                    all.add(new Participation(kind, id, role, from, until.orElse(null)));
                    return new PersonFacts(
                            facts.schoolsOfEnrolment(),
                            all,
                            facts.milestones(),
                            facts.birthDate(),
                            facts.relatives(),
                            facts.consents(),
                            facts.emergencies(),
                            facts.reportedTo());
                });
    }

    /** Often so that a birthday that matters falls within the days that are looked at. */
    private Arbitrary<Happening> births() {
        var ages = Arbitraries.of(11, 12, 15, 16, 17, 18);
        var leapDays = Arbitraries.of(LocalDate.of(2012, 2, 29), LocalDate.of(2008, 2, 29));
        var born = Arbitraries.oneOf(Combinators.combine(days(), ages).as(LocalDate::minusYears), leapDays);
        return born.optional()
                .map(day -> facts -> facts.withFamily(day.orElse(null), facts.relatives(), facts.consents()));
    }

    private Arbitrary<Happening> relatives() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((number, custody, linked) -> facts -> {
                    var all = new HashSet<>(facts.relatives());
                    all.removeIf(one -> one.id().equals(relative(number)));
                    all.add(new Relative(
                            relative(number),
                            number == 1 ? Relation.PUPIL : Relation.PARENT,
                            linked ? ACCOUNTS.get(number - 1) : null,
                            custody));
                    return facts.withFamily(facts.birthDate(), all, facts.consents());
                });
    }

    private Arbitrary<Happening> consents() {
        var recipients = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(KINDS), identifiers()).as(Recipient::organisation),
                Arbitraries.integers().between(1, 3).map(number -> Recipient.relative(relative(number))));
        var deciders = Arbitraries.integers()
                .between(1, 3)
                .map(AccessPolicyPropertiesTest::relative)
                .set()
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(DataClass.values()), recipients, days(), days(), deciders)
                .as((type, to, from, until, by) -> facts -> {
                    var all = new HashSet<>(facts.consents());
                    all.add(new Consent(type, to, from, until, by));
                    return facts.withFamily(facts.birthDate(), facts.relatives(), all);
                });
    }

    private Arbitrary<Happening> withdrawals() {
        return Arbitraries.of(DataClass.values()).map(type -> facts -> {
            var left = new HashSet<>(facts.consents());
            left.removeIf(one -> one.dataClass() == type);
            return facts.withFamily(facts.birthDate(), facts.relatives(), left);
        });
    }

    private Arbitrary<Happening> milestones() {
        return Arbitraries.of(Milestone.values()).set().map(reached -> facts -> facts.having(reached));
    }

    /** Of somebody at work, and also of who cannot have it. */
    private Arbitrary<Happening> emergencies() {
        return Arbitraries.of("worker", "pupil", "mother")
                .set()
                .map(accounts -> facts -> facts.withEmergencies(accounts));
    }

    private static UUID relative(int number) {
        return new UUID(0, number);
    }
}
