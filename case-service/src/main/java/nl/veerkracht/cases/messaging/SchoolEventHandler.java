package nl.veerkracht.cases.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.veerkracht.cases.erasure.ErasureAnswers;
import nl.veerkracht.cases.intake.FollowEnrolments;
import nl.veerkracht.cases.intake.KeepEnrolments;
import nl.veerkracht.cases.intake.TakeSchoolNews;
import nl.veerkracht.cases.rights.ReviewRights;
import nl.veerkracht.contracts.published.PublishedEvents;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.consumer.EventHandler;
import nl.veerkracht.kit.erasure.Erased;
import nl.veerkracht.kit.inbox.Inbox;

/** Gives a batch of school events its effect, once, in one transaction; what is about who was erased has none. */
@ApplicationScoped
class SchoolEventHandler implements EventHandler {
    private final Inbox inbox;
    private final ErasureAnswers erasureAnswers;
    private final Erased erased;
    private final KeepEnrolments keepEnrolments;
    private final TakeSchoolNews takeSchoolNews;
    private final FollowEnrolments followEnrolments;
    private final ReviewRights reviewRights;

    SchoolEventHandler(
            Inbox inbox,
            ErasureAnswers erasureAnswers,
            Erased erased,
            KeepEnrolments keepEnrolments,
            TakeSchoolNews takeSchoolNews,
            FollowEnrolments followEnrolments,
            ReviewRights reviewRights) {
        this.inbox = inbox;
        this.erasureAnswers = erasureAnswers;
        this.erased = erased;
        this.keepEnrolments = keepEnrolments;
        this.takeSchoolNews = takeSchoolNews;
        this.followEnrolments = followEnrolments;
        this.reviewRights = reviewRights;
    }

    @Override
    public List<Fault> check(CloudEvent event) {
        return SchoolEventReader.check(event);
    }

    @Override
    @Transactional
    public void handle(List<CloudEvent> events) {
        var fresh = inbox.claim(events);
        if (!fresh.isEmpty()) {
            erasureAnswers.take(fresh);
            var news = SchoolEventReader.read(erased.without(fresh, PublishedEvents::youngPersonId));
            keepEnrolments.run(news);
            takeSchoolNews.run(news);
            followEnrolments.run(news.enrolledOrSignalled());
            reviewRights.run(news.approaching());
        }
    }
}
