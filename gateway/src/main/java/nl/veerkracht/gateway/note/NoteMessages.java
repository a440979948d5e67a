package nl.veerkracht.gateway.note;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about notes; a bundle of its own, so that no bundle becomes too large to compile. */
@MessageBundle(value = "note", locale = "nl")
public interface NoteMessages {
    @Message
    String link();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String back();

    @Message
    String medicalTitle();

    @Message
    String medicalWarning();

    @Message
    String medicalLabel();

    @Message
    String othersTitle();

    @Message
    String none();

    @Message
    String older();

    @Message
    String newest();

    @Message
    String about();

    @Message
    String writtenBy(String who, String moment);

    @Message
    String observation();

    @Message
    String observationHelp();

    @Message
    String interpretation();

    @Message
    String interpretationHelp();

    @Message
    String wish();

    @Message
    String wishHelp();

    @Message
    String readObservation();

    @Message
    String readInterpretation();

    @Message
    String readWish();

    @Message
    String presence(String who);

    @Message
    String correction();

    @Message
    String corrected();

    @Message
    String correct();

    @Message
    String correctOf(String day);

    @Message
    String correctTitle();

    @Message
    String correctIntro();

    @Message
    String notCorrect();

    @Message
    String happenedOn();

    @Message
    String happenedOnHelp();

    @Message
    String stays();

    @Message
    String send();

    @Message
    String errorDay();

    @Message
    String errorBirth();

    @Message
    String errorNothing();

    @Message
    String errorLong();

    @Message
    String saidWritten();

    @Message
    String saidAlready();

    @Message
    String kind(NoteWord word);

    @Message
    String writeTitle(NoteWord word);

    @Message
    String readBy(NoteWord word);
}
