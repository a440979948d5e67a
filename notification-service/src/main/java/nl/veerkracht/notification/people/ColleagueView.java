package nl.veerkracht.notification.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.StaffRef;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.notification.people.model.Member;
import nl.veerkracht.notification.people.model.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody one works with: who it is and what they do, never how to reach them.
 *
 * @param id the account
 * @param staffRef as tasks for one mentor name them, if known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ColleagueView(
        String id,
        String name,
        List<String> roles,
        @Nullable UUID staffRef) {

    static ColleagueView of(Member member, Organisation organisation) {
        var details = member.details();
        var number = details.staffNumber();
        return new ColleagueView(
                member.account(),
                (details.givenName() + " " + details.familyName()).strip(),
                details.roles().stream().sorted().map(Role::wireName).toList(),
                number == null ? null : StaffRef.of(organisation.identifier(), number));
    }

    /** Names the account only: names have no place in a log. */
    @Override
    public String toString() {
        return "ColleagueView " + id;
    }
}
