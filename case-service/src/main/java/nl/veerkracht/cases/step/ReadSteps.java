package nl.veerkracht.cases.step;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.cases.carecase.model.StepTaker;
import nl.veerkracht.cases.refusal.model.Refusal;
import nl.veerkracht.cases.step.CaseStepsView.OpenView;
import nl.veerkracht.cases.step.CaseStepsView.OpenView.FieldView;
import nl.veerkracht.cases.step.CaseStepsView.TakenView;
import nl.veerkracht.cases.step.CaseStepsView.TakenView.Organisation;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** Shows a reader the steps of a case, each by the class of data that it is. */
@ApplicationScoped
public class ReadSteps {
    private static final Set<DataClass> OF_STEPS = Set.of(DataClass.SIGNAL, DataClass.CONSULT, DataClass.PLAN);

    private final Access access;
    private final CareCases cases;
    private final StepsTaken steps;
    private final StepHands hands;
    private final List<BeforeStep> conditions;

    ReadSteps(Access access, CareCases cases, StepsTaken steps, StepHands hands, @All List<BeforeStep> conditions) {
        this.access = access;
        this.cases = cases;
        this.steps = steps;
        this.hands = hands;
        this.conditions = conditions;
    }

    /** @throws UnknownResource for who does not know the case */
    @Transactional
    public CaseStepsView of(UUID caseId, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var about = access.aboutCase(caseId);
        if (!access.mayKnow(reader, about)) {
            throw new UnknownResource();
        }
        var careCase = cases.find(caseId).orElseThrow(UnknownResource::new);
        var seesConsult = access.seesConsult(reader, careCase.youngPersonId());
        return new CaseStepsView(
                cases.shownStep(caseId, seesConsult),
                taken(careCase, reader, about),
                open(careCase, hands.of(reader, caseId), seesConsult));
    }

    private List<TakenView> taken(CareCase careCase, Reader reader, About about) {
        var opened = access.visible(reader, OF_STEPS, about).all();
        return steps.of(careCase.id(), careCase.youngPersonId(), opened).stream()
                .flatMap(step -> view(step, access.decide(reader, item(step), about)))
                .toList();
    }

    private static DataItem item(StepTaken step) {
        return StepsTaken.classOf(step.arrow()).recordedBy(step.by().organisationIdentifier());
    }

    private static Stream<TakenView> view(StepTaken step, Decision decision) {
        return decision.isVisible()
                ? Stream.of(new TakenView(
                        step.id(),
                        step.arrow().to().name(),
                        new Organisation(step.by().organisationKind(), step.by().organisationIdentifier()),
                        step.by().account() == null,
                        step.happenedOn(),
                        step.recordedAt(),
                        !decision.isFull(),
                        decision.isFull() ? record(step) : null))
                : Stream.empty();
    }

    private static Map<String, String> record(StepTaken step) {
        return step.record().entrySet().stream()
                .collect(Collectors.toMap(field -> field.getKey().wireName(), Map.Entry::getValue));
    }

    /** Where it can go from a step of which the reader may not know, is shown to them only as far as they take it there. */
    private List<OpenView> open(CareCase careCase, Set<StepTaker> own, boolean seesConsult) {
        var isSeen = seesConsult || careCase.step().dataClass() != DataClass.CONSULT;
        return Arrow.from(careCase.step())
                .filter(arrow -> isSeen || own.contains(arrow.taker()))
                .map(arrow -> open(careCase, arrow, own))
                .toList();
    }

    private OpenView open(CareCase careCase, Arrow arrow, Set<StepTaker> own) {
        Function<BeforeStep, Stream<? extends Refusal>> missing =
                condition -> condition.missing(careCase, arrow).stream();
        return new OpenView(
                arrow.to().name(),
                arrow.taker().name(),
                own.contains(arrow.taker()),
                conditions.stream()
                        .flatMap(missing)
                        .findFirst()
                        .map(Refusal::slug)
                        .orElse(null),
                arrow.fields()
                        .map(field -> new FieldView(
                                field.wireName(),
                                field.kind().name(),
                                arrow.required().contains(field)))
                        .toList());
    }
}
