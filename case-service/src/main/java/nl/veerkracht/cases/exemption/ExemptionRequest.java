package nl.veerkracht.cases.exemption;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.exemption.model.Exemption.Content;
import nl.veerkracht.cases.exemption.model.Ground;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.Age;
import org.jspecify.annotations.Nullable;

/**
 * What an officer records.
 *
 * @param from the first day
 * @param until the last day; compulsory education ends with the eighteenth birthday, and so does this
 * @param replaces the exemption that stood when this was written; whoever records it is told when that is another by now
 */
public record ExemptionRequest(
        @Nullable String ground,
        @Nullable String from,
        @Nullable String until,
        @Nullable String replaces) {
    private static final ExemptionRequest EMPTY = new ExemptionRequest(null, null, null, null);

    /** What was sent, without faults. */
    record Checked(Content content, @Nullable UUID replaces) {}

    /**
     * Looks at all of it.
     *
     * @param born null when it is not known
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is
     */
    static Checked checked(@Nullable ExemptionRequest request, @Nullable LocalDate born, RequestCheck check) {
        var sent = Objects.requireNonNullElse(request, EMPTY);
        var ground = check.requiredOneOf("ground", sent.ground(), Ground.class);
        var from = check.requiredDay("from", sent.from());
        var until = check.requiredDay("until", sent.until());
        if (from != null && born != null && from.isBefore(born)) {
            check.fault("from", "must not be before birth");
        }
        if (from != null && until != null && until.isBefore(from)) {
            check.fault("until", "must not be before from");
        }
        if (until != null && born != null && !until.isBefore(Age.eighteenthBirthday(born))) {
            check.fault("until", "must be before the eighteenth birthday");
        }
        var replaces = check.id("replaces", sent.replaces());
        check.done();
        var content = new Content(
                Objects.requireNonNull(ground), Objects.requireNonNull(from), Objects.requireNonNull(until));
        return new Checked(content, replaces);
    }
}
