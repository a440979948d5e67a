package nl.veerkracht.cases.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.veerkracht.cases.intake.KeepEnrolments;
import nl.veerkracht.cases.intake.TakeSchoolNews;
import nl.veerkracht.cases.rights.ReviewRights;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.consumer.EventHandler;
import nl.veerkracht.kit.inbox.Inbox;

/** Gives a batch of school events its effect, once, in one transaction. */
@ApplicationScoped
class SchoolEventHandler implements EventHandler {
    private final Inbox inbox;
    private final KeepEnrolments keepEnrolments;
    private final TakeSchoolNews takeSchoolNews;
    private final ReviewRights reviewRights;

    SchoolEventHandler(
            Inbox inbox, KeepEnrolments keepEnrolments, TakeSchoolNews takeSchoolNews, ReviewRights reviewRights) {
        this.inbox = inbox;
        this.keepEnrolments = keepEnrolments;
        this.takeSchoolNews = takeSchoolNews;
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
            var news = SchoolEventReader.read(fresh);
            keepEnrolments.run(news);
            takeSchoolNews.run(news);
            reviewRights.run(news.approaching());
        }
    }
}
