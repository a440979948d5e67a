package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.cases.erasure.model.Ground;
import nl.veerkracht.cases.retention.Histories;
import nl.veerkracht.cases.retention.RetentionRules;
import nl.veerkracht.cases.retention.model.Kept;
import nl.veerkracht.kit.clock.BusinessClock;

/** What stands in the way of an erasure, today. */
@ApplicationScoped
class WhatStays {
    private final Histories histories;
    private final RetentionRules rules;
    private final LastSchools lastSchools;
    private final BusinessClock clock;

    WhatStays(Histories histories, RetentionRules rules, LastSchools lastSchools, BusinessClock clock) {
        this.histories = histories;
        this.rules = rules;
        this.lastSchools = lastSchools;
        this.clock = clock;
    }

    /** What has to be kept in spite of it, by class. */
    List<Kept> of(Erasure erasure) {
        var retention = rules.inForce();
        var today = clock.today();
        var kept = histories.of(List.of(erasure.youngPersonId())).stream()
                .flatMap(history -> retention.kept(history, today).stream())
                .toList();
        return erasure.ground().mustStay(kept);
    }

    /** @throws StillEnrolled when the ground waits for the end of an enrolment that goes on */
    void refuseWhileEnrolled(UUID youngPersonId, Ground ground) {
        if (ground.waitsForTheEndOfEnrolment()
                && lastSchools
                        .of(youngPersonId, clock.today())
                        .filter(LastSchools.LastSchool::enrolled)
                        .isPresent()) {
            throw new StillEnrolled();
        }
    }

    /**
     * Nothing is in the way.
     *
     * @throws StillEnrolled while the young person is a pupil
     * @throws MustBeKept when there are records to be kept
     */
    void refuse(Erasure erasure) {
        refuseWhileEnrolled(erasure.youngPersonId(), erasure.ground());
        var kept = of(erasure);
        if (!kept.isEmpty()) {
            throw new MustBeKept(kept);
        }
    }
}
