package nl.veerkracht.cases.plan;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.cases.plan.model.ActionOwner;
import nl.veerkracht.cases.plan.model.PlanCase.Wish;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do what before which day; says nothing of itself, so that it is in no log.
 *
 * @param ownerKind a kind of organisation, or FAMILY
 * @param ownerIdentifier which organisation; left out for the family
 * @param ownerRole a role in that organisation; of the family pupil or parent
 */
public record PlanActionRequest(
        @Nullable String what,
        @Nullable String ownerKind,
        @Nullable String ownerIdentifier,
        @Nullable String ownerRole,
        @Nullable String dueOn) {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 40;
    private static final PlanActionRequest EMPTY = new PlanActionRequest(null, null, null, null, null);

    /**
     * What is wished.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is
     */
    static Wish checked(@Nullable PlanActionRequest request, LocalDate today, RequestCheck check) {
        var wish = read(request, "", today, check);
        check.done();
        return wish;
    }

    /**
     * Reads it; what is wrong, the check is told.
     *
     * @param at where it stands in what was sent, with a slash behind it
     */
    public static Wish read(@Nullable PlanActionRequest request, String at, LocalDate today, RequestCheck check) {
        var wanted = Objects.requireNonNullElse(request, EMPTY);
        var what = check.requiredText(at + "what", wanted.what(), LONGEST);
        var owner = wanted.owner(at, check);
        var dueOn = check.requiredDay(at + "dueOn", wanted.dueOn());
        return new Wish(what, owner, Objects.requireNonNullElse(dueOn, today));
    }

    private ActionOwner owner(String at, RequestCheck check) {
        var kind = check.requiredText(at + "ownerKind", ownerKind, LONGEST_NAME);
        var isFamily = kind.equals(ActionOwner.FAMILY);
        if (!kind.isEmpty() && !isFamily && OrganisationKind.parse(kind).isEmpty()) {
            check.fault(at + "ownerKind", "must be a kind of organisation, or " + ActionOwner.FAMILY);
        }
        var identifier = isFamily ? "" : check.requiredText(at + "ownerIdentifier", ownerIdentifier, LONGEST_NAME);
        var named = check.requiredText(at + "ownerRole", ownerRole, LONGEST_NAME);
        var role = Role.parse(named).filter(known -> ActionOwner.fits(kind, known));
        if (!named.isEmpty() && role.isEmpty()) {
            check.fault(
                    at + "ownerRole", "must be a role of who helps in an organisation of this kind, or of the family");
        }
        return role.map(known -> isFamily ? ActionOwner.ofFamily(known) : new ActionOwner(kind, identifier, known))
                .orElseGet(() -> ActionOwner.ofFamily(Role.PUPIL));
    }

    @Override
    public String toString() {
        return "PlanActionRequest";
    }
}
