package nl.veerkracht.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.participation.FormerOfficers;
import nl.veerkracht.cases.participation.SchoolsByLaw;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;

/**
 * Brings cases in line with what schools told of enrolments: which schools take part by law and until when, and in which
 * municipality the young person lives, whose attendance officer is the only one that may take part.
 */
@ApplicationScoped
public class FollowEnrolments {
    private final SchoolsByLaw schools;
    private final CareCases cases;
    private final FormerOfficers officers;
    private final Outbox outbox;

    FollowEnrolments(SchoolsByLaw schools, CareCases cases, FormerOfficers officers, Outbox outbox) {
        this.schools = schools;
        this.cases = cases;
        this.officers = officers;
        this.outbox = outbox;
    }

    /** Does so for all of these, whose enrolments are held; a handful of statements, however many they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(Collection<UUID> youngPeople) {
        if (youngPeople.isEmpty()) {
            return;
        }
        var announcements = new ArrayList<Announcement>(schools.follow(youngPeople));
        var moved = cases.followResidence(youngPeople);
        if (!moved.isEmpty()) {
            announcements.addAll(officers.leave(moved));
        }
        outbox.append(announcements);
    }
}
