package nl.veerkracht.gateway.look;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.page.Layout;
import org.jspecify.annotations.Nullable;

/** Who looked; what a service cannot tell now is said to be missing. */
@CheckedTemplate(basePath = "family", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LookedPage(
        Layout layout,
        UUID id,
        Relation relation,
        List<LookLine> looks,
        boolean schoolMissing,
        boolean casesMissing,
        @Nullable Instant older)
        implements TemplateInstance {}
