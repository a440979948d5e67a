package nl.veerkracht.gateway.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about plans. */
@MessageBundle(value = "plan", locale = "nl")
public interface PlanMessages {
    @Message
    String title();

    @Message
    String link();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String make();

    @Message
    String change();

    @Message
    String goals();

    @Message
    String programmeOf(String goal);

    @Message
    String around();

    @Message
    String protective();

    @Message
    String concerns();

    @Message
    String helped();

    @Message
    String notWritten();

    @Message
    String review();

    @Message
    String agreed(String who, String moment);

    @Message
    String schedule();

    @Message
    String scheduleBeside();

    @Message
    String scheduleAlone();

    @Message
    String scheduleNone();

    @Message
    String calendar();

    @Message
    String week();

    @Message
    String what();

    @Message
    String planned();

    @Message
    String real();

    @Message
    String noHours();

    @Message
    String oneHour();

    @Message
    String hours(int count);

    @Message
    String realNone();

    @Message
    String realToCome();

    @Message
    String realUnknown();

    @Message
    String actions();

    @Message
    String actionsNone();

    @Message
    String newAction();

    @Message
    String by();

    @Message
    String late();

    @Message
    String stateOpen();

    @Message
    String stateDone();

    @Message
    String stateNotNeeded();

    @Message
    String finish();

    @Message
    String finishFor(String what);

    @Message
    String back();

    @Message
    String cancel();

    @Message
    String familyTitle();

    @Message
    String familyIntro();

    @Message
    String familyNone();

    @Message
    String familyBack();

    @Message
    String familyGoals();

    @Message
    String familyProtective();

    @Message
    String familyConcerns();

    @Message
    String familyHelped();

    @Message
    String familySchedule();

    @Message
    String familyActions();

    @Message
    String editIntro();

    @Message
    String goalNumber(int number);

    @Message
    String goalHelp();

    @Message
    String programmeNumber(int number);

    @Message
    String moreGoal();

    @Message
    String protectiveHelp();

    @Message
    String concernsHelp();

    @Message
    String helpedHelp();

    @Message
    String scheduleHelp();

    @Message
    String first();

    @Message
    String firstHelp();

    @Message
    String count();

    @Message
    String makeWeeks();

    @Message
    String hoursOn(String day);

    @Message
    String reviewLabel();

    @Message
    String reviewHelp();

    @Message
    String save();

    @Message
    String otherTitle();

    @Message
    String otherHelp();

    @Message
    String actionTitle();

    @Message
    String actionIntro();

    @Message
    String actionWhat();

    @Message
    String actionWhatHelp();

    @Message
    String actionWho();

    @Message
    String actionDue();

    @Message
    String actionSend();

    @Message
    String doneSaved();

    @Message
    String doneAgreed();

    @Message
    String doneFinished();

    @Message
    String doneLater();

    @Message
    String errorGoals();

    @Message
    String errorGoal(int number);

    @Message
    String errorLong(int most);

    @Message
    String errorConcerns();

    @Message
    String errorHours(int week);

    @Message
    String errorFirst();

    @Message
    String errorCount();

    @Message
    String errorReview();

    @Message
    String errorRefused();

    @Message
    String errorMeanwhile();

    @Message
    String errorWhat();

    @Message
    String errorWho();

    @Message
    String errorOwner();

    @Message
    String errorDue();

    @Message
    String errorClosed();
}
