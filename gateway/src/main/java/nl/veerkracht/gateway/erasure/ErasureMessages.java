package nl.veerkracht.gateway.erasure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about erasing; a bundle of its own, so that no bundle becomes too large to compile. */
@MessageBundle(value = "erasure", locale = "nl")
public interface ErasureMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String waiting();

    @Message
    String due();

    @Message
    String done();

    @Message
    String waitingNone();

    @Message
    String dueNone();

    @Message
    String doneNone();

    @Message
    String person(String number);

    @Message
    String askedBy(String name, String day);

    @Message
    String approvedBy(String name, String day);

    @Message
    String dueSince(String day);

    @Message
    String open();

    @Message
    String openOf(String number);

    @Message
    String decide();

    @Message
    String decideOf(String number);

    @Message
    String ask();

    @Message
    String askOf(String number);

    @Message
    String askOther();

    @Message
    String own();

    @Message
    String back();

    @Message
    String askTitle();

    @Message
    String askIntro();

    @Message
    String whom();

    @Message
    String whomHelp();

    @Message
    String why();

    @Message
    String note();

    @Message
    String noteHelp();

    @Message
    String askThen();

    @Message
    String askSend();

    @Message
    String cancel();

    @Message
    String errorWhom();

    @Message
    String errorUnknown();

    @Message
    String errorWhy();

    @Message
    String errorNote();

    @Message
    String errorEnrolled();

    @Message
    String oneTitle();

    @Message
    String factPerson();

    @Message
    String factWhy();

    @Message
    String factAsked();

    @Message
    String factCounted();

    @Message
    String factNote();

    @Message
    String factApproved();

    @Message
    String goesTitle();

    @Message
    String goesIntro();

    @Message
    String goesNothing();

    @Message
    String rows(int count);

    @Message
    String tables();

    @Message
    String table();

    @Message
    String count();

    @Message
    String staysTitle();

    @Message
    String staysIntro();

    @Message
    String staysUntil(String day);

    @Message
    String staysUnknown();

    @Message
    String staysLaw();

    @Message
    String staysChoice();

    @Message
    String staysLog();

    @Message
    String decideTitle();

    @Message
    String decideIntro();

    @Message
    String decideSend();

    @Message
    String decideNot();

    @Message
    String decideOwn();

    @Message
    String decideBlocked();

    @Message
    String wentTitle();

    @Message
    String wentComplete();

    @Message
    String wentWaiting(String services);

    @Message
    String wentAt(String moment);

    @Message
    String wentTopics(String day);

    @Message
    String saidAsked();

    @Message
    String saidErased();

    @Message
    String saidAgain();

    @Message
    String ground(GroundWord word);

    @Message
    String groundHelp(GroundWord word);

    @Message
    String service(ServiceWord word);
}
