package nl.veerkracht.cases.step;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CareCase.Wanted;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepTaker;
import nl.veerkracht.cases.draft.SentDrafts;
import nl.veerkracht.cases.draft.model.DraftForm;
import nl.veerkracht.cases.request.HappenedOn;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Somebody brings the case to its next step, or proposes to; sent twice, done once. */
@ApplicationScoped
class TakeStep {
    private final Access access;
    private final CareCases cases;
    private final StepHands hands;
    private final List<BeforeStep> conditions;
    private final GoAlong goAlong;
    private final ProposeStep proposeStep;
    private final IdempotencyKeys keys;
    private final SentDrafts drafts;
    private final Outbox outbox;
    private final BusinessClock clock;

    TakeStep(
            Access access,
            CareCases cases,
            StepHands hands,
            @All List<BeforeStep> conditions,
            GoAlong goAlong,
            ProposeStep proposeStep,
            IdempotencyKeys keys,
            SentDrafts drafts,
            Outbox outbox,
            BusinessClock clock) {
        this.access = access;
        this.cases = cases;
        this.hands = hands;
        this.conditions = conditions;
        this.goAlong = goAlong;
        this.proposeStep = proposeStep;
        this.keys = keys;
        this.drafts = drafts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Takes it.
     *
     * @throws NotYourStep when another role takes it
     * @throws nl.veerkracht.cases.carecase.model.IllegalStep when it is not open
     * @throws nl.veerkracht.cases.carecase.model.StepComesFirst when something is missing that comes before it
     */
    @Transactional
    void run(UUID caseId, StepWish wish, @Nullable String key, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var to = wish.step();
        var own = hands.of(reader, caseId);
        if (own.isEmpty()) {
            throw new NotYourStep();
        }
        var id = OrderedId.next();
        if (keys.claim(reader.subject(), key, "step\n" + caseId + "\n" + wish.asText(), id)
                .equals(id)) {
            go(id, cases.hold(caseId).orElseThrow(UnknownResource::new), to, own, wish, reader);
        }
    }

    private void go(UUID id, CareCase careCase, CaseStep to, Set<StepTaker> own, StepWish wish, Reader reader) {
        var arrow = careCase.arrowTo(to, open(careCase, own));
        if (!own.contains(arrow.taker())) {
            throw new NotYourStep();
        }
        var days = new HappenedOn(
                reader.today(), access.aboutCase(careCase.id()).facts().birthDate());
        var checked = wish.checked(arrow, days);
        for (var condition : conditions) {
            condition.missing(careCase, arrow).ifPresent(missing -> {
                throw missing;
            });
        }
        var taken = careCase.take(
                id, arrow, new Wanted(reader.by(), checked.happenedOn(), checked.record()), clock.instant());
        outbox.append(
                arrow.taker() == StepTaker.TWO_AT_SCHOOL
                        ? proposeStep.run(taken, reader)
                        : goAlong.run(taken, careCase));
        drafts.remove(reader, careCase.youngPersonId(), DraftForm.ofStep(to));
    }

    private static Set<CaseStep> open(CareCase careCase, Set<StepTaker> own) {
        var open = EnumSet.noneOf(CaseStep.class);
        Arrow.from(careCase.step())
                .filter(arrow -> own.contains(arrow.taker()))
                .map(Arrow::to)
                .forEach(open::add);
        return open;
    }
}
