package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts for who looks after an organisation; a bundle of its own, so that no bundle becomes too large to compile. */
@MessageBundle(value = "organisation", locale = "nl")
public interface OrganisationMessages {
    @Message
    String title();

    @Message
    String intro(String organisation);

    @Message
    String people();

    @Message
    String peopleText();

    @Message
    String changes();

    @Message
    String changesText();

    @Message
    String log();

    @Message
    String logText();
}
