package nl.veerkracht.gateway.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about two young people who may be one. */
@MessageBundle(value = "identity", locale = "nl")
public interface IdentityMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String likelyTitle();

    @Message
    String likelyIntro();

    @Message
    String likelyNone();

    @Message
    String sameTitle();

    @Message
    String sameNone();

    @Message
    String and();

    @Message
    String reason();

    @Message
    String reasonHelp();

    @Message
    String same();

    @Message
    String sameFor(String one, String other);

    @Message
    String different();

    @Message
    String differentFor(String one, String other);

    @Message
    String byNumber(String day);

    @Message
    String byPerson(String day);

    @Message
    String errorReason();

    @Message
    String saidSaved();

    @Message
    String alsoTitle();

    @Message
    String alsoIntro();

    @Message
    String link();

    @Message
    String back();

    @Message
    String backToPerson();

    @Message
    String differentTitle();

    @Message
    String differentNone();

    @Message
    String open();

    @Message
    String openFor(String one, String other);
}
