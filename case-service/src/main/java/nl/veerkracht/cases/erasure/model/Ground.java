package nl.veerkracht.cases.erasure.model;

import java.util.Collection;
import java.util.List;
import nl.veerkracht.cases.retention.model.Basis;
import nl.veerkracht.cases.retention.model.Kept;

/** Why somebody is erased, and with that what has to stay in spite of it. */
public enum Ground {
    /** The time has passed: of everything, whoever set it. */
    RETENTION,
    /** The young person or a parent asks (AVG 17): what the law obliges to keep stays, our own choices give way. */
    REQUEST,
    /** A court orders it. */
    COURT;

    /** What of this stands in the way. */
    public List<Kept> mustStay(Collection<Kept> kept) {
        return kept.stream().filter(one -> respects(one.basis())).toList();
    }

    /** Whether somebody who is still a pupil cannot be erased on this ground. */
    public boolean waitsForTheEndOfEnrolment() {
        return this != COURT;
    }

    private boolean respects(Basis basis) {
        return switch (this) {
            case RETENTION -> true;
            case REQUEST -> basis == Basis.LAW;
            case COURT -> false;
        };
    }
}
