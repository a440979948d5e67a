package nl.veerkracht.gateway.family;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.calendar.CalendarPicture.Drawing;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/** The absence calendar, as the staff of the school has it. */
@CheckedTemplate(basePath = "family", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AbsencePage(
        Layout layout, UUID id, Relation relation, @Nullable Drawing calendar) implements TemplateInstance {}
