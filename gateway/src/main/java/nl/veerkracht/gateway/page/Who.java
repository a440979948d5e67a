package nl.veerkracht.gateway.page;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * A young person in a list.
 *
 * @param id for the link; absent when there is no page the reader may open
 * @param name how to call the person, or that the name cannot be shown
 * @param place school and class, as far as known
 */
public record Who(@Nullable UUID id, String name, String place) {

    /** Somebody, by what the reader may know. */
    public static Who of(UUID id, People people, Messages messages) {
        var person = people.get(id);
        if (person == null) {
            return people.missing()
                    ? new Who(id, messages.nameMissing(), "")
                    : new Who(null, messages.nameHidden(), "");
        }
        return of(person, messages);
    }

    /** Somebody whom the reader may know. */
    public static Who of(YoungPerson person, Messages messages) {
        var className = Optional.ofNullable(person.className()).map(messages::className);
        var place = Stream.of(Optional.ofNullable(person.schoolName()), className)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new Who(person.id(), person.fullName(), place);
    }
}
