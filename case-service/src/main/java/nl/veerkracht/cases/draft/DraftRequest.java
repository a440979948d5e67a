package nl.veerkracht.cases.draft;

import java.util.Map;
import java.util.regex.Pattern;
import nl.veerkracht.cases.draft.model.DraftText;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/** Reads what an author wants kept. */
final class DraftRequest {
    private static final Pattern ROUND = Pattern.compile("\"[0-9]{1,9}\"");

    private DraftRequest() {}

    /**
     * The text.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest when it is no text by name of the field
     * @throws DraftTooLong when it is more than is kept
     */
    static DraftText text(@Nullable Map<String, @Nullable String> fields) {
        var check = new RequestCheck();
        if (fields == null || fields.containsValue(null)) {
            check.fault("", "must be an object with a text for each field");
            check.done();
            throw new DraftTooLong();
        }
        var text = new DraftText(fields);
        if (!text.isWellFormed()) {
            check.fault("", "must have names of fields and plain text only");
        }
        check.done();
        if (text.isTooLong()) {
            throw new DraftTooLong();
        }
        return text;
    }

    /**
     * The round that the page was opened in.
     *
     * @return null for who does not say: then it is the present one
     * @throws nl.veerkracht.kit.problem.InvalidRequest when it is none
     */
    static @Nullable Integer round(@Nullable String ifMatch) {
        var check = new RequestCheck();
        check.matches("If-Match", ifMatch, ROUND, "must be the ETag of the draft");
        check.done();
        return ifMatch == null ? null : Integer.valueOf(ifMatch.substring(1, ifMatch.length() - 1));
    }
}
