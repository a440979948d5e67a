package nl.veerkracht.notification.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.notification.people.model.Member;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the own organisation.
 *
 * @param active whether they can sign in now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        String id,
        String givenName,
        String familyName,
        String email,
        List<String> roles,
        @Nullable String staffNumber,
        boolean active) {

    static PersonView of(Member member) {
        var details = member.details();
        return new PersonView(
                member.account(),
                details.givenName(),
                details.familyName(),
                member.email(),
                details.roles().stream().sorted().map(Role::wireName).toList(),
                details.staffNumber(),
                member.active());
    }

    /** Names the account only: names and addresses have no place in a log. */
    @Override
    public String toString() {
        return "PersonView " + id;
    }
}
