package nl.veerkracht.cases.timeline.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.contracts.access.DataItem;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as it stands on the timeline for good; a mistake is followed by an entry that corrects it.
 *
 * @param caseId the case that was open then, if one was
 * @param about the signal, absence, task, participation or own words that it is about
 * @param params what its sentence is made of
 * @param content what only they see who see it in full
 * @param corrects the entry that this one takes the place of
 */
public record TimelineEntry(
        UUID id,
        UUID youngPersonId,
        @Nullable UUID caseId,
        EntryKind kind,
        Teller teller,
        LocalDate happenedOn,
        Origin origin,
        UUID about,
        Map<String, String> params,
        Content content,
        @Nullable UUID corrects) {

    /** The organisation that it comes from, or somebody of the family. */
    public record Teller(String kind, String identifier) {
        /** The kind of who acts for no organisation. */
        public static final String FAMILY = "FAMILY";

        public static Teller school(String schoolId) {
            return new Teller("SCHOOL", schoolId);
        }

        /** The young person or a parent, known to us by the account; which account that is, readers are not told. */
        public static Teller ofFamily(String account) {
            return new Teller(FAMILY, account);
        }

        public boolean isOfFamily() {
            return kind.equals(FAMILY);
        }
    }

    /**
     * What a person added.
     *
     * @param author account of who wrote it
     * @param detail in their own words
     */
    public record Content(@Nullable String author, @Nullable String detail) {
        public static final Content NONE = new Content(null, null);
    }

    public TimelineEntry {
        params = Map.copyOf(params);
    }

    /** What the policy decides about. */
    public DataItem item() {
        return kind.dataClass().recordedBy(teller.identifier());
    }
}
