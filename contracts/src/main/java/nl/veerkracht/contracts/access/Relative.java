package nl.veerkracht.contracts.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The young person, or a parent.
 *
 * @param id stands for this person also as long as there is no account
 * @param account the account that has been linked; null until then
 * @param hasCustody whether a parent decides for a child; of no meaning for the young person
 */
public record Relative(UUID id, Relation relation, @Nullable String account, boolean hasCustody) {

    /** Who somebody is to the young person. */
    public enum Relation {
        PUPIL,
        PARENT
    }

    boolean isParentWithCustody() {
        return relation == Relation.PARENT && hasCustody;
    }

    boolean is(Relation wanted, Viewer viewer) {
        return relation == wanted && viewer.account().equals(account);
    }
}
