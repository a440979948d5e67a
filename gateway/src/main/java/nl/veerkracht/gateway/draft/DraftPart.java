package nl.veerkracht.gateway.draft;

import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of the draft of its form, and what it needs to keep one.
 *
 * @param address where the form is kept; empty where there are no drafts, or none can be asked for now
 * @param round that the page is opened in
 * @param filled when what stands in the form was kept, if it was filled in from a draft
 * @param fields what was kept; none when there is no draft
 */
@TemplateData
public record DraftPart(String address, int round, @Nullable String filled, TypedFields fields) {
    /** The name of the field that says in which round the page was opened. */
    public static final String ROUND = "draftRound";

    /** Where nothing can be kept. */
    public static final DraftPart NONE = new DraftPart("", 0, null, TypedFields.NONE);

    public boolean isAvailable() {
        return !address.isEmpty();
    }

    /** Whether the form is to be filled in from it. */
    public boolean isThere() {
        return filled != null;
    }

    /** The same, of a form that shows what was just typed. */
    DraftPart typedOver() {
        return new DraftPart(address, round, null, TypedFields.NONE);
    }
}
