package nl.veerkracht.gateway.handover;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of a case in brief. */
@MessageBundle(value = "handover", locale = "nl")
public interface HandOverMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String read();

    @Message
    String readFor(String name);

    @Message
    String preview();

    @Message
    String previewIntro();

    @Message
    String said();

    @Message
    String asked();

    @Message
    String askedOf(String who);

    @Message
    String answerBy();

    @Message
    String answer();

    @Message
    String accept();

    @Message
    String decline();

    @Message
    String why();

    @Message
    String whyHelp();

    @Message
    String facts();

    @Message
    String opened();

    @Message
    String step();

    @Message
    String since();

    @Message
    String director();

    @Message
    String nobody();

    @Message
    String participants();

    @Message
    String talk();

    @Message
    String actions();

    @Message
    String actionsNone();

    @Message
    String tasks();

    @Message
    String tasksNone();

    @Message
    String clocks();

    @Message
    String clocksNone();

    @Message
    String before();

    @Message
    String clock(ClockWord word);

    @Message
    String back();
}
