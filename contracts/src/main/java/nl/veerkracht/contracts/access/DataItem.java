package nl.veerkracht.contracts.access;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody asks to see.
 *
 * @param recordedBy identifier of the organisation it comes from, for a new school is not shown the records of a former
 *     one; of somebody's own words the account of who said them
 * @param addressedTo the accounts of the family that it is addressed to
 * @param sharedWith the kinds of organisation that the author chose; empty for all who take part
 */
public record DataItem(
        DataClass dataClass, String recordedBy, Set<String> addressedTo, Optional<Set<OrganisationKind>> sharedWith) {

    public DataItem {
        addressedTo = Set.copyOf(addressedTo);
        sharedWith = sharedWith.map(Set::copyOf);
    }

    DataItem(DataClass dataClass, String recordedBy) {
        this(dataClass, recordedBy, Set.of(), Optional.empty());
    }

    /** The same, addressed to these accounts. */
    public DataItem addressedTo(Set<String> accounts) {
        return new DataItem(dataClass, recordedBy, accounts, sharedWith);
    }

    /** The same, for these kinds of organisation only. */
    public DataItem sharedWith(Set<OrganisationKind> kinds) {
        return new DataItem(dataClass, recordedBy, addressedTo, Optional.of(kinds));
    }

    boolean isRecordedBy(Viewer viewer) {
        return viewer.organisationKind() != null && recordedBy.equals(viewer.organisationIdentifier());
    }

    boolean isSharedWith(OrganisationKind kind) {
        return sharedWith.map(chosen -> chosen.contains(kind)).orElse(true);
    }
}
