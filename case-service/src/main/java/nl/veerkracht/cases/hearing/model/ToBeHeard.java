package nl.veerkracht.cases.hearing.model;

import java.util.List;
import java.util.function.Predicate;
import nl.veerkracht.contracts.access.Age;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.enrolment.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Whom of the family is to be heard: talked with, not about. Whoever else of the family comes is welcome.
 *
 * @param relations the young person first
 */
public record ToBeHeard(List<Relation> relations) {

    public ToBeHeard {
        relations = List.copyOf(relations);
    }

    /**
     * Whose talk it is. In primary education that of the parents; of who is of age it is their own, and the school calls
     * their parents no more. As long as the sector or the age is not known: of both.
     */
    public static ToBeHeard of(@Nullable Sector sector, Age age) {
        if (age == Age.OF_AGE) {
            return new ToBeHeard(List.of(Relation.PUPIL));
        }
        return new ToBeHeard(sector == Sector.PO ? List.of(Relation.PARENT) : List.of(Relation.values()));
    }

    /** Who of them is not there. */
    public List<Relation> missing(Predicate<Relation> isThere) {
        return relations.stream().filter(isThere.negate()).toList();
    }
}
