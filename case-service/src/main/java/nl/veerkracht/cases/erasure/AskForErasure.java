package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.cases.erasure.model.Wish;
import nl.veerkracht.cases.erasure.model.Word;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.problem.UnknownResource;

/** Makes a dry run of an erasure; nothing goes yet. */
@ApplicationScoped
class AskForErasure {
    private final ErasureAccess access;
    private final WhatStays whatStays;
    private final HoldingsElsewhere holdings;
    private final Erasures erasures;
    private final BusinessClock clock;

    AskForErasure(
            ErasureAccess access,
            WhatStays whatStays,
            HoldingsElsewhere holdings,
            Erasures erasures,
            BusinessClock clock) {
        this.access = access;
        this.whatStays = whatStays;
        this.holdings = holdings;
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * The erasure, to be approved by a second person.
     *
     * @throws UnknownResource when the young person does not exist, or not for who asks
     * @throws StillEnrolled while the young person is a pupil
     * @throws HoldingsNotKnown when another service does not answer
     */
    Erasure run(Wish wish, Actor actor) {
        var school = access.schoolFor(wish.youngPersonId(), actor);
        whatStays.refuseWhileEnrolled(wish.youngPersonId(), wish.ground());
        var counted = holdings.everywhere(wish.youngPersonId());
        var now = clock.instant();
        var erasure = new Erasure(OrderedId.next(), wish, school, new Word(actor.subject(), now), now, null);
        erasures.add(erasure, counted);
        return erasure;
    }
}
