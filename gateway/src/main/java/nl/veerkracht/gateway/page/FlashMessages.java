package nl.veerkracht.gateway.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a page says once about what was just done; a bundle of its own, so that no bundle becomes too large to load. */
@MessageBundle(value = "flash", locale = "nl")
public interface FlashMessages {
    @Message
    String asked();

    @Message
    String task();

    @Message
    String accepted();

    @Message
    String declined();

    @Message
    String already();

    @Message
    String consentAsked();

    @Message
    String hasAccount();

    @Message
    String familyChanged();

    @Message
    String left();

    @Message
    String takenOut();

    @Message
    String corrected();

    @Message
    String step();

    @Message
    String proposed();

    @Message
    String talk();

    @Message
    String director();

    @Message
    String handedOver();

    @Message
    String why();

    @Message
    String second();

    @Message
    String extended();

    @Message
    String saved();

    @Message
    String unsaved();

    @Message
    String addressEnded();
}
