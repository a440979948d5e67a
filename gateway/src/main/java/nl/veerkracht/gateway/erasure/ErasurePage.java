package nl.veerkracht.gateway.erasure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.SeenWord;
import org.jspecify.annotations.Nullable;

/**
 * One erasure: before the second person's yes what would go and what stands in its way, after it the certificate.
 *
 * @param goes what would go, or what went
 * @param stays what stands in the way; nothing once it was carried out
 * @param certificate null as long as nothing has gone
 */
@CheckedTemplate(basePath = "erasure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErasurePage(
        Layout layout,
        @Nullable Said said,
        About about,
        List<Goes> goes,
        List<Stays> stays,
        @Nullable Signed certificate)
        implements TemplateInstance {

    /**
     * Whom it is about, and who asked.
     *
     * @param own whether the reader asked, so that somebody else has to decide
     */
    record About(
            UUID id,
            UUID person,
            GroundWord ground,
            String askedBy,
            Written askedAt,
            Written countedAt,
            @Nullable String note,
            boolean own) {}

    /**
     * What one service holds.
     *
     * @param at when it was erased there; null before
     */
    record Goes(
            ServiceWord service,
            int rows,
            List<TableLine> tables,
            @Nullable Written at) {

        static Goes of(String service, List<TableLine> tables, @Nullable Written at) {
            var rows = tables.stream().mapToInt(TableLine::rows).sum();
            return new Goes(ServiceWord.parse(service), rows, tables, at);
        }
    }

    /** So many rows of a table. */
    record TableLine(String table, int rows) {}

    /**
     * A class that has to stay.
     *
     * @param until null as long as that is not known
     * @param law whether the law says so, and not we
     */
    record Stays(SeenWord what, @Nullable Written until, boolean law) {}

    /**
     * Whose decision it was.
     *
     * @param waitingFor the services that have not said yet that they have done it, in words; empty when all have
     * @param inTopicsUntil until when what was sent before may still be on its way
     */
    record Signed(String by, Written at, String waitingFor, Written inTopicsUntil) {}
}
