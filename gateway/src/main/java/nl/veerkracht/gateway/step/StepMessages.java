package nl.veerkracht.gateway.step;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.veerkracht.gateway.page.StepWord;

/** The texts about the steps of a case; a bundle of its own, so that no bundle becomes too large to compile. */
@MessageBundle(value = "step", locale = "nl")
public interface StepMessages {
    @Message
    String link();

    @Message
    String title();

    @Message
    String now();

    @Message
    String next();

    @Message
    String nextIntro();

    @Message
    String nextNone();

    @Message
    String takenTitle();

    @Message
    String takenNone();

    @Message
    String talksTitle();

    @Message
    String talksNone();

    @Message
    String talkNew();

    @Message
    String talkBy(String who);

    @Message
    String onlyPresence();

    @Message
    String who();

    @Message
    String bySignal();

    @Message
    String directorTitle();

    @Message
    String directorNone();

    @Message
    String directorOwn();

    @Message
    String director(String role, String organisation);

    @Message
    String directorTake();

    @Message
    String handOver();

    @Message
    String handOverIntro();

    @Message
    String handOverTo();

    @Message
    String handOverNote();

    @Message
    String handOverNoteHelp();

    @Message
    String handOverSend();

    @Message
    String record();

    @Message
    String recordFor(String name);

    @Message
    String why();

    @Message
    String back();

    @Message
    String backSteps();

    @Message
    String then();

    @Message
    String thenProposed();

    @Message
    String send();

    @Message
    String sendProposal();

    @Message
    String cancel();

    @Message
    String optional();

    @Message
    String talkTitle();

    @Message
    String talkIntro();

    @Message
    String talkHeld();

    @Message
    String talkInvited();

    @Message
    String talkPresent();

    @Message
    String talkNotHeard();

    @Message
    String talkOverview();

    @Message
    String talkChanges();

    @Message
    String talkAgreements();

    @Message
    String talkAgreementsHelp();

    @Message
    String talkReview();

    @Message
    String talkThen();

    @Message
    String talkSend();

    @Message
    String errorEmpty();

    @Message
    String errorLong();

    @Message
    String errorDay();

    @Message
    String errorFuture();

    @Message
    String errorPast();

    @Message
    String errorReview();

    @Message
    String errorAttendees();

    @Message
    String errorNotHeard();

    @Message
    String errorChoose();

    @Message
    String errorMeanwhile();

    @Message
    String go(StepWord word);

    @Message
    String taker(TakerWord word);

    @Message
    String missing(MissingWord word);

    @Message
    String field(FieldWord word);

    @Message
    String outcome(OutcomeOfCase word);

    @Message
    String attendee(AttendeeWord word);
}
