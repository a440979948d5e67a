package nl.veerkracht.gateway.colleague;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about who is away and who stands in. */
@MessageBundle(value = "colleague", locale = "nl")
public interface ColleagueMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String link();

    @Message
    String asked();

    @Message
    String standing();

    @Message
    String away();

    @Message
    String look();

    @Message
    String list();

    @Message
    String none();

    @Message
    String you();

    @Message
    String somebody();

    @Message
    String days(String from, String until);

    @Message
    String day(String day);

    @Message
    String nobody();

    @Message
    String waits(String name);

    @Message
    String standsIn(String name);

    @Message
    String asksYou();

    @Message
    String youStandIn();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String offer();

    @Message
    String offerFor(String name);

    @Message
    String stop();

    @Message
    String back();

    @Message
    String callOff();

    @Message
    String forWhom(String action, String name);

    @Message
    String add();

    @Message
    String addHelp();

    @Message
    String who();

    @Message
    String me();

    @Message
    String from();

    @Message
    String until();

    @Message
    String untilHelp();

    @Message
    String substitute();

    @Message
    String substituteHelp();

    @Message
    String whoever();

    @Message
    String save();

    @Message
    String toWork();

    @Message
    String errorDay();

    @Message
    String errorOrder();

    @Message
    String errorPast();

    @Message
    String errorLong();

    @Message
    String errorSame();

    @Message
    String errorOverlap();

    @Message
    String errorDown();

    @Message
    String doneSaved();

    @Message
    String doneStanding();

    @Message
    String doneDown();

    @Message
    String doneEnded();

    @Message
    String doneOther();

    @Message
    String doneLater();
}
