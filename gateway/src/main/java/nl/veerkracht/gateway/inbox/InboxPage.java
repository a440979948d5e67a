package nl.veerkracht.gateway.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/** The page with everything the reader was told, unread first. */
@CheckedTemplate(basePath = "inbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InboxPage(
        Layout layout,
        @Nullable Said said,
        boolean unreadOnly,
        int unread,
        List<NoticeLine> notices,
        boolean missing,
        @Nullable String more)
        implements TemplateInstance {}
