package nl.veerkracht.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.veerkracht.cases.enrolment.Enrolments;
import nl.veerkracht.cases.enrolment.Enrolments.Word;

/** Keeps who is enrolled where, as schools tell it; nobody sees it, but it says who may open a case, and who takes part. */
@ApplicationScoped
public class KeepEnrolments {
    private final Enrolments enrolments;

    KeepEnrolments(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /** Takes it all, or with the transaction nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(SchoolNews news) {
        enrolments.tell(words(news.enrolled()));
        enrolments.end(words(news.left()));
        enrolments.hold(news.enrolledOrSignalled());
    }

    private static <T> List<Word<T>> words(List<Told<T>> told) {
        return told.stream()
                .map(one -> new Word<>(one.youngPersonId(), one.data()))
                .toList();
    }
}
