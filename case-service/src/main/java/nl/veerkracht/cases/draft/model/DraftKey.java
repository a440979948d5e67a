package nl.veerkracht.cases.draft.model;

import java.util.UUID;

/** Whose draft, about whom, of which form. */
public record DraftKey(Author author, UUID youngPersonId, DraftForm form) {

    /** An account, at the organisation for which it writes; of the family the account itself. */
    public record Author(String account, String organisationKind, String organisationIdentifier) {
        /** By which the database knows the author. */
        public String asText() {
            return account + " " + organisationKind + " " + organisationIdentifier;
        }
    }
}
