package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about meetings. */
@MessageBundle(value = "meeting", locale = "nl")
public interface MeetingMessages {
    @Message
    String title();

    @Message
    String link();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String planLink();

    @Message
    String held();

    @Message
    String planned();

    @Message
    String plannedBy(String who);

    @Message
    String onDay(String day);

    @Message
    String at(String time);

    @Message
    String back();

    @Message
    String toList();

    @Message
    String familyTitle();

    @Message
    String familyIntro();

    @Message
    String familyBack();

    @Message
    String when();

    @Message
    String where();

    @Message
    String whereUnknown();

    @Message
    String invited();

    @Message
    String notInvited();

    @Message
    String agenda();

    @Message
    String agendaSince(String day);

    @Message
    String agendaEntries();

    @Message
    String agendaNone();

    @Message
    String agendaMore();

    @Message
    String agendaTasks();

    @Message
    String agendaTasksNone();

    @Message
    String agendaBefore();

    @Message
    String agendaMissing();

    @Message
    String present();

    @Message
    String notHeard();

    @Message
    String agreements();

    @Message
    String recordedBy(String who, String moment);

    @Message
    String answers();

    @Message
    String stateOpen();

    @Message
    String stateConfirmed();

    @Message
    String stateNotAgreed();

    @Message
    String objection(String words);

    @Message
    String objectionBefore(String words);

    @Message
    String you();

    @Message
    String answerTitle();

    @Message
    String answerHelp();

    @Message
    String agree();

    @Message
    String objectionLabel();

    @Message
    String disagree();

    @Message
    String record();

    @Message
    String recordNot();

    @Message
    String summary();

    @Message
    String newTitle();

    @Message
    String newIntro();

    @Message
    String dayLabel();

    @Message
    String timeLabel();

    @Message
    String placeLabel();

    @Message
    String optional();

    @Message
    String whoLabel();

    @Message
    String notInvitedLabel();

    @Message
    String notInvitedHelp();

    @Message
    String newSend();

    @Message
    String cancel();

    @Message
    String minutesTitle();

    @Message
    String minutesIntro();

    @Message
    String heldLabel();

    @Message
    String presentLabel();

    @Message
    String notHeardLabel();

    @Message
    String notHeardHelp();

    @Message
    String agreementNumber(int number);

    @Message
    String whatLabel();

    @Message
    String doesLabel();

    @Message
    String choose();

    @Message
    String dueLabel();

    @Message
    String moreAgreement();

    @Message
    String minutesSend();

    @Message
    String donePlanned();

    @Message
    String doneRecorded();

    @Message
    String doneAnswered();

    @Message
    String doneLater();

    @Message
    String errorDay();

    @Message
    String errorTime();

    @Message
    String errorLong(int most);

    @Message
    String errorNobody();

    @Message
    String errorNotInvited();

    @Message
    String errorInvitee();

    @Message
    String errorClosed();

    @Message
    String errorHeld();

    @Message
    String errorPresent();

    @Message
    String errorNotHeard();

    @Message
    String errorWhat(int number);

    @Message
    String errorWho(int number);

    @Message
    String errorDue(int number);

    @Message
    String errorOwner();

    @Message
    String errorRecorded();

    @Message
    String errorObjection();

    @Message
    String errorMeanwhile();

    @Message
    String summaryTitle();

    @Message
    String summaryWhen(String day);

    @Message
    String summaryPlanned(String day);

    @Message
    String summaryOff(String day);

    @Message
    String summaryNoAgreements();

    @Message
    String summaryAction(String who, String what, String day);

    @Message
    String summaryDisagree();

    @Message
    String summaryAllAgree();

    @Message
    String summaryObjection(String who, String words);

    @Message
    String summaryAfterAll(String who, String words);

    @Message
    String summaryAsk();

    @Message
    String summaryAskWho(String who);

    @Message
    String summaryEnd();

    @Message
    String roleAt(String role, String organisation);

    @Message
    String calledOff();

    @Message
    String calledOffBy(String who, String moment);

    @Message
    String movedBy(String who, String moment);

    @Message
    String change();

    @Message
    String changeTitle();

    @Message
    String changeIntro();

    @Message
    String changeReason();

    @Message
    String changeReasonHelp();

    @Message
    String move();

    @Message
    String callOff();

    @Message
    String errorReason();

    @Message
    String doneMoved();

    @Message
    String doneCalledOff();
}
