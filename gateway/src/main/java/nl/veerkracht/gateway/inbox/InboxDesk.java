package nl.veerkracht.gateway.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.NotificationService;
import nl.veerkracht.gateway.remote.NotificationService.Notice;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.session.Reader.Asking;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks the services what a reader was told, and about whom. */
@Singleton
public class InboxDesk {
    private static final int PAGE = 30;

    private final NotificationService notifications;
    private final SchoolService school;

    InboxDesk(@RestClient NotificationService notifications, @RestClient SchoolService school) {
        this.notifications = notifications;
        this.school = school;
    }

    /** All that the services told for the inbox. */
    record InboxData(Part<Listed<Notice>> notices, People people) {

        /** Whether anything could not be asked for now. */
        boolean hasGap() {
            return notices.isMissing() || people.missing();
        }
    }

    Uni<InboxData> look(Asking asking, boolean unreadOnly, @Nullable String cursor) {
        var token = asking.authorization();
        return Part.of(notifications.notices(token, unreadOnly ? true : null, PAGE, cursor))
                .chain(notices -> {
                    var ids =
                            NoticeLine.people(notices.or(Listed.none()).items()).toList();
                    return People.of(school, token, ids).map(people -> new InboxData(notices, people));
                });
    }

    /** As {@link #look}, for whoever only compares: fails when a service is silent, since that is no difference. */
    public Uni<Object> view(Asking asking) {
        return look(asking, false, null).map(data -> {
            if (data.hasGap()) {
                throw Answers.down();
            }
            return data;
        });
    }
}
