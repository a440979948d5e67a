package nl.veerkracht.cases.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.advice.Advisers.Adviser;
import nl.veerkracht.cases.advice.model.Advice;
import nl.veerkracht.cases.draft.SentDrafts;
import nl.veerkracht.cases.draft.model.DraftForm;
import nl.veerkracht.cases.refusal.ChangedMeanwhile;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The youth physician who takes part gives advice, in the place of the one before; sent twice, given once. */
@ApplicationScoped
class GiveAdvice {
    private final Advisers advisers;
    private final IdempotencyKeys keys;
    private final StoredAdvices advices;
    private final AfterAdvice afterAdvice;
    private final SentDrafts drafts;
    private final BusinessClock clock;

    GiveAdvice(
            Advisers advisers,
            IdempotencyKeys keys,
            StoredAdvices advices,
            AfterAdvice afterAdvice,
            SentDrafts drafts,
            BusinessClock clock) {
        this.advisers = advisers;
        this.keys = keys;
        this.advices = advices;
        this.afterAdvice = afterAdvice;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * What was advised, now or when the same was sent before.
     *
     * @param check has gathered what is wrong with the rest of the request
     * @throws UnknownResource for who does not know the case
     * @throws OnlyThePhysicianAdvises for who knows it and is not the physician
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is
     * @throws ChangedMeanwhile when another advice stands than the one that it was to take the place of
     */
    @Transactional
    Advice run(UUID caseId, @Nullable AdviceRequest request, @Nullable String key, RequestCheck check, Actor actor) {
        var adviser = advisers.of(caseId, actor);
        var checked = AdviceRequest.checked(request, clock.today(), check);
        advisers.writes(adviser);
        drafts.remove(adviser.reader(), Objects.requireNonNull(adviser.about().youngPersonId()), DraftForm.ADVICE);
        var id = OrderedId.next();
        var first = keys.claim(adviser.reader().subject(), key, checked.asText(caseId), id);
        return first.equals(id)
                ? give(advice(id, caseId, adviser, checked))
                : advices.find(first).orElseThrow(UnknownResource::new);
    }

    private Advice give(Advice advice) {
        advices.add(advice);
        afterAdvice.run(advice);
        return advice;
    }

    private Advice advice(UUID id, UUID caseId, Adviser adviser, AdviceRequest.Checked checked) {
        return new Advice(
                id,
                caseId,
                Objects.requireNonNull(adviser.about().youngPersonId()),
                adviser.giver(),
                checked.content(),
                checked.term(),
                clock.instant(),
                standing(caseId, checked.replaces()));
    }

    private @Nullable UUID standing(UUID caseId, @Nullable UUID seen) {
        var standing = advices.latestOf(caseId).map(Advice::id).orElse(null);
        if (seen != null && !seen.equals(standing)) {
            throw new ChangedMeanwhile();
        }
        return standing;
    }
}
