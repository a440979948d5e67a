package nl.veerkracht.gateway.agenda;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about appointments and one's own calendar. */
@MessageBundle(value = "agenda", locale = "nl")
public interface AgendaMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String empty();

    @Message
    String meeting();

    @Message
    String consult();

    @Message
    String nameless();

    @Message
    String cancelled();

    @Message
    String own();

    @Message
    String ownIntro();

    @Message
    String ownOnce();

    @Message
    String ownSecret();

    @Message
    String address();

    @Message
    String until();

    @Message
    String untilMore();

    @Message
    String make();

    @Message
    String again();

    @Message
    String againHelp();

    @Message
    String end();
}
