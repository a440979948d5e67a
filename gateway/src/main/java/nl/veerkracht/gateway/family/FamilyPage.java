package nl.veerkracht.gateway.family;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.advice.AdviceText;
import nl.veerkracht.gateway.consent.ConsentLine;
import nl.veerkracht.gateway.family.FamilyView.Guidance;
import nl.veerkracht.gateway.family.FamilyView.Helper;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.timeline.TimelineSection;
import nl.veerkracht.gateway.voice.OwnWords;
import nl.veerkracht.gateway.voice.Talking;
import org.jspecify.annotations.Nullable;

/** The page of the young person or a parent; a section whose service is silent says so. */
@CheckedTemplate(basePath = "family", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FamilyPage(
        Layout layout,
        @Nullable Said said,
        UUID id,
        Relation relation,
        OwnWords own,
        Talking talking,
        @Nullable AdviceText advice,
        boolean adviceMissing,
        List<FormError> errors,
        List<ConsentLine> questions,
        List<ConsentLine> running,
        List<ConsentLine> over,
        boolean consentsMissing,
        @Nullable Guidance guidance,
        boolean guidanceMissing,
        List<Helper> helpers,
        boolean helpersMissing,
        TimelineSection line)
        implements TemplateInstance {}
