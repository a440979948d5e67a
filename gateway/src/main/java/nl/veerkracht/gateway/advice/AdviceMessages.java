package nl.veerkracht.gateway.advice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about advice; a bundle of its own, so that no bundle becomes too large to compile. */
@MessageBundle(value = "advice", locale = "nl")
public interface AdviceMessages {
    @Message
    String link();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String back();

    @Message
    String standing();

    @Message
    String none();

    @Message
    String noneForYou();

    @Message
    String earlier(int count);

    @Message
    String givenBy(String who, String moment);

    @Message
    String starts();

    @Message
    String review();

    @Message
    String hours();

    @Message
    String hoursValue(int count);

    @Message
    String days();

    @Message
    String daysValue(int count);

    @Message
    String buildUp();

    @Message
    String adaptations();

    @Message
    String schoolDoes();

    @Message
    String presence(String who);

    @Message
    String readersTitle();

    @Message
    String readersIntro();

    @Message
    String noAccount();

    @Message
    String formTitle();

    @Message
    String formTitleAnew();

    @Message
    String formIntro();

    @Message
    String hoursHelp();

    @Message
    String daysHelp();

    @Message
    String buildUpHelp();

    @Message
    String adaptationsHelp();

    @Message
    String schoolDoesHelp();

    @Message
    String startsHelp();

    @Message
    String reviewHelp();

    @Message
    String toPreview();

    @Message
    String previewTitle();

    @Message
    String previewIntro();

    @Message
    String previewText();

    @Message
    String previewWho();

    @Message
    String previewReads(String who);

    @Message
    String previewThen();

    @Message
    String send();

    @Message
    String change();

    @Message
    String errorNothing();

    @Message
    String errorHours();

    @Message
    String errorDays();

    @Message
    String errorLong();

    @Message
    String errorStarts();

    @Message
    String errorReview();

    @Message
    String saidGiven();

    @Message
    String saidChanged();

    @Message
    String familyTitle();

    @Message
    String sees(Sees word);

    @Message
    String consent(WithConsent word);
}
