package nl.veerkracht.gateway.export;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of a copy to keep. */
@MessageBundle(value = "copy", locale = "nl")
public interface CopyMessages {
    @Message
    String title();

    @Message
    String intro(String moment);

    @Message
    String secret();

    @Message
    String about();

    @Message
    String cut();

    @Message
    String cutHere();

    @Message
    String none();

    @Message
    String correction();

    @Message
    String heard(String day);

    @Message
    String presence();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String signsTitle();

    @Message
    String signs();

    @Message
    String part(PartWord word);

    @Message
    String label(LabelWord word);

    @Message
    String code(CodeWord word);
}
