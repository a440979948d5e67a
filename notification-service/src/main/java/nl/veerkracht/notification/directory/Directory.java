package nl.veerkracht.notification.directory;

import java.util.List;
import nl.veerkracht.notification.notice.model.Audience;

/** Knows the people and how to reach them. */
public interface Directory {
    /**
     * Everyone of the audience who can be mailed.
     *
     * @throws DirectoryDown when it cannot be asked now
     */
    List<Recipient> recipients(Audience audience);
}
