package nl.veerkracht.gateway.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about tasks that are late, and about giving a task a later day. */
@MessageBundle(value = "late", locale = "nl")
public interface LateMessages {
    @Message
    String lateTitle();

    @Message
    String otherTitle();

    @Message
    String oneDay();

    @Message
    String days(String count);

    @Message
    String extended();

    @Message
    String was(String day);

    @Message
    String extend();

    @Message
    String extendFor(String what, String who);

    @Message
    String answerLater();

    @Message
    String answerLaterFor(String school);

    @Message
    String title();

    @Message
    String intro();

    @Message
    String shown();

    @Message
    String shownFamily();

    @Message
    String told();

    @Message
    String day();

    @Message
    String dayHelp(String due, String until);

    @Message
    String reason();

    @Message
    String reasonHelp();

    @Message
    String send();

    @Message
    String cannot();

    @Message
    String back();

    @Message
    String errorDay(String due, String until);

    @Message
    String errorWorkingDay();

    @Message
    String errorFar();

    @Message
    String errorCannot();

    @Message
    String errorReason();

    @Message
    String errorReasonLong();

    @Message
    String errorDown();
}
