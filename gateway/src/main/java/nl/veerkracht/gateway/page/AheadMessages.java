package nl.veerkracht.gateway.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about what lies ahead: birthdays that change rights, and consent that ends. */
@MessageBundle(value = "ahead", locale = "nl")
public interface AheadMessages {
    @Message
    String reviewTwelve();

    @Message
    String reviewSixteen();

    @Message
    String reviewEighteen();

    @Message
    String reviewConsents();

    @Message
    String closes();

    @Message
    String closesOn(String day);

    @Message
    String endsAfter(String day);

    @Message
    String renew();

    @Message
    String renewFor(String who, String what);

    @Message
    String renewTitle();

    @Message
    String renewIntro();

    @Message
    String renewLast();

    @Message
    String renewLastHelp(String first);

    @Message
    String renewErrorLast(String first);

    @Message
    String renewThen();

    @Message
    String renewSend();
}
