package nl.veerkracht.gateway.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about who takes part in a case and why, and about mistakes in a family. */
@MessageBundle(value = "taking", locale = "nl")
public interface TakingMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String link();

    @Message
    String none();

    @Message
    String since();

    @Message
    String until();

    @Message
    String why();

    @Message
    String byLaw();

    @Message
    String asked();

    @Message
    String askedBy(String school, String day);

    @Message
    String reason(String reason);

    @Message
    String accepted(String day);

    @Message
    String left();

    @Message
    String endedBySchool(String school);

    @Message
    String moved();

    @Message
    String back();

    @Message
    String end();

    @Message
    String endFor(String who);

    @Message
    String leave();

    @Message
    String endTitle();

    @Message
    String leaveTitle();

    @Message
    String endAccess(String who);

    @Message
    String leaveAccess();

    @Message
    String endTasks();

    @Message
    String endTold();

    @Message
    String endUndo();

    @Message
    String reasonLabel();

    @Message
    String reasonHelp();

    @Message
    String reasonEmpty();

    @Message
    String reasonLong();

    @Message
    String endSend();

    @Message
    String leaveSend();

    @Message
    String doneEnded(String who);

    @Message
    String takeOut();

    @Message
    String takeOutFor(String who);

    @Message
    String correct();

    @Message
    String correctFor(String who);

    @Message
    String correctTitle();

    @Message
    String correctIntro();

    @Message
    String correctCustody();

    @Message
    String correctSend();
}
