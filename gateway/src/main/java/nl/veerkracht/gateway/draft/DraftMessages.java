package nl.veerkracht.gateway.draft;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about drafts. */
@MessageBundle(value = "draft", locale = "nl")
public interface DraftMessages {
    @Message
    String keep();

    @Message
    String keptAt(String time);

    @Message
    String yours(String moment);

    @Message
    String notSent();

    @Message
    String discard();

    @Message
    String ended();

    @Message
    String sentMeanwhile();

    @Message
    String failed();

    @Message
    String unsent();
}
