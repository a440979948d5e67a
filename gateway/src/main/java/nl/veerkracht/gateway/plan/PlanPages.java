package nl.veerkracht.gateway.plan;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.plan.PlanData.SeenPlan;
import nl.veerkracht.gateway.plan.PlanLines.Shown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Puts the pages about plans together for the reader of this request. */
@RequestScoped
class PlanPages {
    private static final int REVIEW_WITHIN = 6;

    private final Reader reader;
    private final Layouts layouts;
    private final BusinessClock clock;

    PlanPages(Reader reader, Layouts layouts, BusinessClock clock) {
        this.reader = reader;
        this.layouts = layouts;
        this.clock = clock;
    }

    Messages messages() {
        return Words.of(Messages.class, reader.language());
    }

    PlanMessages texts() {
        return Words.of(PlanMessages.class, reader.language());
    }

    LocalDate today() {
        return clock.today();
    }

    /** The plan. */
    TemplateInstance page(UUID id, PlanData data, @Nullable String done) {
        return inLanguage(new PlanPage(
                layouts.at(Place.ELSEWHERE),
                PlanDone.said(done, texts()),
                id,
                name(data),
                shown(data),
                data.calendar().isMissing(),
                actions(data),
                mayChange(data)));
    }

    /** The plan, for the young person and the parents. */
    TemplateInstance ofFamily(UUID id, PlanData data) {
        return inLanguage(new FamilyPlanPage(
                layouts.at(Place.FAMILY), id, shown(data), data.calendar().isMissing(), actions(data)));
    }

    /** @param meanwhile the plan of somebody else, if there is another than the form was made from */
    TemplateInstance editing(UUID id, PlanData data, PlanForm form, @Nullable SeenPlan meanwhile, DraftPart draft) {
        return inLanguage(new EditPlanPage(
                layouts.at(Place.ELSEWHERE),
                id,
                name(data),
                form,
                new WeekRows(messages(), texts(), dates()).of(form),
                today().plusDays(1).toString(),
                today().plusWeeks(REVIEW_WITHIN).toString(),
                meanwhile == null ? null : shown(data, meanwhile),
                draft));
    }

    TemplateInstance agreeing(UUID id, PlanData data, ActionForm form) {
        return inLanguage(new NewActionPage(layouts.at(Place.ELSEWHERE), id, name(data), form, today().toString()));
    }

    /** Whether the reader is offered to change the plan. */
    boolean mayChange(PlanData data) {
        return data.isOpen() && Helpers.change(reader.actor());
    }

    Helpers helpers(PlanData data) {
        return new Helpers(
                data.taking(), new Organisations(messages(), data.person().value()));
    }

    private @Nullable Shown shown(PlanData data) {
        return data.plan() == null ? null : shown(data, data.plan());
    }

    private Shown shown(PlanData data, SeenPlan seen) {
        var by = seen.plan().agreedBy();
        return new PlanLines(messages(), texts(), dates(), today())
                .of(seen.plan(), data.calendar().value(), helpers(data).name(by.kind(), by.identifier()));
    }

    private List<ActionLine> actions(PlanData data) {
        var helpers = helpers(data);
        return data.actions().stream()
                .map(action -> helpers.line(action, reader.actor(), today(), texts(), dates()))
                .toList();
    }

    private Dates dates() {
        return new Dates(reader.language());
    }

    private String name(PlanData data) {
        var person = data.person().value();
        return person == null ? messages().nameMissing() : person.fullName();
    }

    private TemplateInstance inLanguage(TemplateInstance page) {
        return page.setLocale(reader.language().code());
    }
}
