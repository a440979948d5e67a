package nl.veerkracht.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.notification.notice.model.Audience;

/** The directory that signing in uses as well, so that there is only one list of people to keep. */
@ApplicationScoped
public class KeycloakDirectory implements Directory {
    private final PeopleWithRole people;

    KeycloakDirectory(PeopleWithRole people) {
        this.people = people;
    }

    @Override
    public List<Recipient> recipients(Audience audience) {
        return DirectoryDown.unlessAnswered(() -> people.get(audience.role()).stream()
                .filter(recipient -> audience.includes(recipient.person()))
                .toList());
    }
}
