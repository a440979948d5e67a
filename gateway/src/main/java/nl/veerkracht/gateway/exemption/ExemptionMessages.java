package nl.veerkracht.gateway.exemption;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about exemptions; a bundle of its own, so that no bundle becomes too large to compile. */
@MessageBundle(value = "exemption", locale = "nl")
public interface ExemptionMessages {
    @Message
    String link();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String listTitle();

    @Message
    String none();

    @Message
    String days(String from, String until);

    @Message
    String recorded(String moment);

    @Message
    String replaced();

    @Message
    String newTitle();

    @Message
    String changeTitle();

    @Message
    String changeIntro();

    @Message
    String article();

    @Message
    String articleHelp();

    @Message
    String choose();

    @Message
    String from();

    @Message
    String until();

    @Message
    String untilHelp();

    @Message
    String send();

    @Message
    String back();

    @Message
    String errorArticle();

    @Message
    String errorFrom();

    @Message
    String errorUntil();

    @Message
    String errorOrder();

    @Message
    String errorAge();

    @Message
    String errorMeanwhile();

    @Message
    String saidRecorded();

    @Message
    String ground(GroundWord word);
}
