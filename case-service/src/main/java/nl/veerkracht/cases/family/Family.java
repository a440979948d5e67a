package nl.veerkracht.cases.family;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.family.model.LinkCode;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** What the school does for a family: say who belongs to it and who does not, and hand over a code to sign in with. */
@ApplicationScoped
class Family {
    private static final Duration GOOD_FOR = Duration.ofDays(14);

    private final Access access;
    private final CareCases cases;
    private final Relatives relatives;
    private final Mistakes mistakes;
    private final BirthDates birthDates;
    private final BusinessClock clock;
    private final SecureRandom random = new SecureRandom();

    Family(
            Access access,
            CareCases cases,
            Relatives relatives,
            Mistakes mistakes,
            BirthDates birthDates,
            BusinessClock clock) {
        this.access = access;
        this.cases = cases;
        this.relatives = relatives;
        this.mistakes = mistakes;
        this.birthDates = birthDates;
        this.clock = clock;
    }

    /**
     * Who was added, with the code that is shown this once.
     *
     * @param codeUntil until when it can be used
     */
    record Invited(UUID relativeId, String code, Instant codeUntil) {}

    /** Who belongs to the young person of this case, for who takes part in it. */
    List<RelativeView> of(UUID caseId, Actor actor) {
        access.whoKnowsCase(caseId, actor);
        return relatives.of(youngPerson(caseId));
    }

    /** @throws PupilIsKnown when it is the young person, who is there already */
    Invited add(UUID caseId, NewRelative who, Actor actor) {
        var youngPersonId = ofSchool(caseId, actor);
        birthDates.learn(youngPersonId);
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = OrderedId.next();
            relatives.add(new Relatives.Addition(id, youngPersonId, who, actor.subject(), clock.instant()));
            return giveCode(id, youngPersonId);
        });
    }

    /** @throws AlreadyLinked when there is an account already */
    @Transactional
    @SentOnce
    Invited newCode(UUID caseId, UUID relativeId, Actor actor) {
        var youngPersonId = ofSchool(caseId, actor);
        if (relatives.of(youngPersonId).stream().noneMatch(one -> one.id().equals(relativeId))) {
            throw new UnknownResource();
        }
        return giveCode(relativeId, youngPersonId);
    }

    /** From the next read on they see nothing, decide nothing and are on no list; adding them again begins anew. */
    @Transactional
    void takeOut(UUID caseId, UUID relativeId, Actor actor) {
        if (!mistakes.takeOut(relativeId, ofSchool(caseId, actor), actor.subject(), clock.instant())) {
            throw new UnknownResource();
        }
    }

    /** Who decides from the next read on, and what the school calls them, was told wrongly. */
    @Transactional
    void correct(UUID caseId, UUID relativeId, boolean custody, @Nullable String label, Actor actor) {
        if (!mistakes.correct(relativeId, ofSchool(caseId, actor), custody, label)) {
            throw new UnknownResource();
        }
    }

    private Invited giveCode(UUID relativeId, UUID youngPersonId) {
        var code = LinkCode.random(random);
        var until = clock.instant().plus(GOOD_FOR);
        if (!relatives.give(relativeId, youngPersonId, code, until)) {
            throw new AlreadyLinked();
        }
        return new Invited(relativeId, code.shown(), until);
    }

    private UUID ofSchool(UUID caseId, Actor actor) {
        if (!access.whoKnowsCase(caseId, actor).isSchoolStaff()) {
            throw new OnlyTheSchoolAdds();
        }
        return youngPerson(caseId);
    }

    private UUID youngPerson(UUID caseId) {
        return cases.youngPersonOf(caseId).orElseThrow(UnknownResource::new);
    }
}
