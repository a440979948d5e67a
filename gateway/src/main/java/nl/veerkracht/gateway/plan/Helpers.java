package nl.veerkracht.gateway.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.PlanService.Action;
import nl.veerkracht.kit.actor.Actor;

/** Who helps with a plan, by name, and what each of them can do. */
public final class Helpers {
    static final String FAMILY = "FAMILY";
    private static final String SCHOOL = OrganisationKind.SCHOOL.name();
    private static final Set<String> CHANGE = Set.of("SCHOOL", "MUNICIPALITY", "GGD", "YOUTH_CARE", "GGZ");
    private static final List<Role> AT_SCHOOL =
            List.of(Role.MENTOR, Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR);

    private final List<Participation> taking;
    private final Organisations organisations;

    public Helpers(List<Participation> taking, Organisations organisations) {
        this.taking = taking;
        this.organisations = organisations;
    }

    /** Somebody who can be asked to do something. */
    public record Choice(String code, String text) {}

    /** Whether somebody who acts for this organisation changes plans; the service decides. */
    static boolean change(Actor actor) {
        return CHANGE.contains(actor.organisationKind());
    }

    /** By the name that the region registered, where there is one. */
    public String name(String kind, String identifier) {
        return taking.stream()
                .filter(one -> one.organisationKind().equals(kind)
                        && one.organisationIdentifier().equals(identifier)
                        && one.organisationName() != null)
                .map(one -> String.valueOf(one.organisationName()))
                .findFirst()
                .orElseGet(() -> organisations.name(kind, identifier));
    }

    public ActionLine line(Action action, Actor actor, LocalDate today, PlanMessages texts, Dates dates) {
        var owner = action.owner();
        var open = action.status().equals("OPEN");
        var family = owner.kind().equals(FAMILY);
        return new ActionLine(
                action.id(),
                action.what(),
                name(owner.kind(), owner.identifier()),
                family ? "" : organisations.role(owner.role()),
                dates.day(action.dueOn()),
                switch (action.status()) {
                    case "OPEN" -> texts.stateOpen();
                    case "DONE" -> texts.stateDone();
                    default -> texts.stateNotNeeded();
                },
                open && action.dueOn().isBefore(today),
                open && family && actor.organisationKind().equals(SCHOOL));
    }

    /** Everyone who takes part today and works with the plan, and the family. */
    public List<Choice> choices(LocalDate today) {
        var choices = new ArrayList<Choice>();
        taking.stream()
                .filter(one ->
                        one.status().equals("ACTIVE") && CHANGE.contains(one.organisationKind()) && lasts(one, today))
                .flatMap(this::choices)
                .forEach(choices::add);
        Stream.of(Role.PUPIL, Role.PARENT)
                .map(role -> choice(FAMILY, role.name(), role))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    /** Whether it takes part on this day. */
    public static boolean lasts(Participation one, LocalDate today) {
        return (one.from() == null || !one.from().isAfter(today))
                && (one.until() == null || one.until().isAfter(today));
    }

    private Stream<Choice> choices(Participation one) {
        var kind = one.organisationKind();
        var roles = kind.equals(SCHOOL) ? AT_SCHOOL.stream() : Role.parse(one.role()).stream();
        return roles.map(role -> choice(kind, one.organisationIdentifier(), role));
    }

    private Choice choice(String kind, String identifier, Role role) {
        var name = name(kind, identifier);
        return new Choice(
                String.join(" ", kind, identifier, role.wireName()),
                kind.equals(FAMILY) ? name : organisations.role(role.wireName()) + " · " + name);
    }
}
