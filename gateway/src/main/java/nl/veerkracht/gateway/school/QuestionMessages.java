package nl.veerkracht.gateway.school;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about pupils who vanished from the roster of a school. */
@MessageBundle(value = "question", locale = "nl")
public interface QuestionMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String one();

    @Message
    String many(int count);

    @Message
    String link();

    @Message
    String asked(String day);

    @Message
    String stillHere();

    @Message
    String stillHereFor(String name);

    @Message
    String lastDay();

    @Message
    String left();

    @Message
    String leftFor(String name);

    @Message
    String errorLastDay();

    @Message
    String errorAnswered();
}
