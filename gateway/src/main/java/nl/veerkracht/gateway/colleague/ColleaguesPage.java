package nl.veerkracht.gateway.colleague;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Who is away and who stands in.
 *
 * @param colleagues who can be chosen, without the reader
 * @param missing whether it cannot be told now who is away
 */
@CheckedTemplate(basePath = "colleague", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ColleaguesPage(
        Layout layout,
        @Nullable Said said,
        List<LeaveLine> leaves,
        boolean missing,
        List<Choice> colleagues,
        LeaveForm form)
        implements TemplateInstance {

    /**
     * Somebody who is away.
     *
     * @param state in a sentence
     * @param offers whether the reader can say that they stand in, without having been asked
     * @param begun whether they are away already
     */
    record LeaveLine(
            UUID id,
            String name,
            String days,
            String state,
            boolean asksYou,
            boolean standingIn,
            boolean offers,
            boolean mayEnd,
            boolean begun) {}

    /** Somebody who can be chosen, by name and work. */
    record Choice(String account, String name) {}
}
