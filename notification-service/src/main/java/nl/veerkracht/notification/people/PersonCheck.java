package nl.veerkracht.notification.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.InvalidRequest;
import nl.veerkracht.notification.people.model.Details;
import nl.veerkracht.notification.people.model.Organisation;
import org.jspecify.annotations.Nullable;

/** Reads what is sent of somebody; reads on after a fault, so that all are told at once. */
final class PersonCheck {
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}<>]{1,80}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,150}\\.[A-Za-z]{2,63}");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    private final List<Fault> faults = new ArrayList<>();
    private final Organisation organisation;
    private final PersonRequest request;

    PersonCheck(@Nullable PersonRequest request, Organisation organisation) {
        this.request = request == null ? PersonRequest.EMPTY : request;
        this.organisation = organisation;
    }

    /** The address of a new person, which is also the name to sign in with. */
    String email() {
        return matching("email", request.email(), EMAIL, "must be an e-mail address")
                .toLowerCase(Locale.ROOT);
    }

    Details details() {
        var roles = roles();
        return new Details(
                matching("givenName", request.givenName(), NAME, "must be a name of 1 to 80 characters"),
                matching("familyName", request.familyName(), NAME, "must be a name of 1 to 80 characters"),
                roles,
                staffNumber(roles));
    }

    /** @throws InvalidRequest when something was wrong */
    void done() {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private Set<Role> roles() {
        var names = Objects.requireNonNullElse(request.roles(), List.<@Nullable String>of());
        var roles = EnumSet.noneOf(Role.class);
        for (var index = 0; index < names.size(); index++) {
            var role = Role.parse(names.get(index)).filter(organisation::has);
            role.ifPresent(roles::add);
            if (role.isEmpty()) {
                fault("roles/" + index, "must be one of " + known());
            }
        }
        if (names.isEmpty()) {
            fault("roles", "must hold at least one of " + known());
        }
        return roles;
    }

    private List<String> known() {
        return organisation.roles().stream().map(Role::wireName).toList();
    }

    /** A mentor without one would never hear of a pupil. */
    private @Nullable String staffNumber(Set<Role> roles) {
        var number = request.staffNumber();
        if (number != null && !number.isBlank()) {
            if (organisation.kind() != OrganisationKind.SCHOOL) {
                fault("staffNumber", "is for people of schools only");
            }
            return matching("staffNumber", number, NUMBER, "must be 1 to 40 letters, digits, dots, dashes");
        }
        if (roles.contains(Role.MENTOR)) {
            fault("staffNumber", "is required of a mentor");
        }
        return null;
    }

    private String matching(String name, @Nullable String text, Pattern shape, String expectation) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            fault(name, "is required");
        } else if (!shape.matcher(stripped).matches()) {
            fault(name, expectation);
        }
        return stripped;
    }

    private void fault(String name, String message) {
        faults.add(new Fault("/" + name, message));
    }
}
