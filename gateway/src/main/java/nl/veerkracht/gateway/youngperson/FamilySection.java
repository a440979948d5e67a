package nl.veerkracht.gateway.youngperson;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who of the family is known, for the staff of the school.
 *
 * @param mayAdd whether there is a case in which somebody can be added
 */
record FamilySection(List<Line> relatives, boolean missing, boolean mayAdd) {

    /**
     * Somebody of the family.
     *
     * @param custody whether a parent decides, in words
     * @param state how far it is with the account, in words
     * @param mayCode whether a new code can be given
     * @param mayCorrect whether something can be put right that was told of them
     */
    record Line(UUID id, String who, @Nullable String custody, String state, boolean mayCode, boolean mayCorrect) {}
}
