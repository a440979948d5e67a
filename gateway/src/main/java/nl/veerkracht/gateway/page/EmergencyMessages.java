package nl.veerkracht.gateway.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about emergency access. */
@MessageBundle(value = "emergency", locale = "nl")
public interface EmergencyMessages {
    @Message
    String link();

    @Message
    String navigation();

    @Message
    String title();

    @Message
    String question();

    @Message
    String callFirst();

    @Message
    String warning();

    @Message
    String hour();

    @Message
    String toldSchool();

    @Message
    String toldOwn();

    @Message
    String judged();

    @Message
    String logged();

    @Message
    String reason();

    @Message
    String reasonHelp();

    @Message
    String open();

    @Message
    String cancel();

    @Message
    String errorEmpty();

    @Message
    String errorShort();

    @Message
    String errorLong();

    @Message
    String errorTooMany();

    @Message
    String running(String moment);

    @Message
    String caseHidden();

    @Message
    String reviewTitle();

    @Message
    String reviewIntro();

    @Message
    String waiting();

    @Message
    String done();

    @Message
    String waitingNone();

    @Message
    String doneNone();

    @Message
    String byStaff(String number);

    @Message
    String byAccount(String account);

    @Message
    String looks(int count);

    @Message
    String judge();

    @Message
    String judgeOf(String moment);

    @Message
    String readOf(String moment);

    @Message
    String read();

    @Message
    String ownOne();

    @Message
    String justified();

    @Message
    String notJustified();

    @Message
    String factWho();

    @Message
    String factWhen();

    @Message
    String factUntil(String from, String until);

    @Message
    String factLooks();

    @Message
    String factReason();

    @Message
    String factPerson();

    @Message
    String toPerson();

    @Message
    String factJudgement();

    @Message
    String formTitle();

    @Message
    String formIntro();

    @Message
    String formJustified();

    @Message
    String explanation();

    @Message
    String explanationHelp();

    @Message
    String send();

    @Message
    String back();

    @Message
    String errorJustified();

    @Message
    String errorOwn();

    @Message
    String saved();
}
