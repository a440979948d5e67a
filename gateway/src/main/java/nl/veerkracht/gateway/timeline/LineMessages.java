package nl.veerkracht.gateway.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.veerkracht.gateway.page.TellerMark;

/** The texts about the timeline: asking for a part of it, looking back, and a copy to keep. */
@MessageBundle(value = "line", locale = "nl")
public interface LineMessages {
    @Message
    String filter();

    @Message
    String group();

    @Message
    String groupAll();

    @Message
    String groupName(EntryGroup group);

    @Message
    String organisation();

    @Message
    String organisationAll();

    @Message
    String from();

    @Message
    String until();

    @Message
    String asOf();

    @Message
    String asOfHelp();

    @Message
    String send();

    @Message
    String whole();

    @Message
    String noneFits();

    @Message
    String wrong();

    @Message
    String past(String day);

    @Message
    String today();

    @Message
    String older();

    @Message
    String newer();

    @Message
    String correctedLater();

    @Message
    String mark(TellerMark teller);

    @Message
    String errorDay();

    @Message
    String errorUntil();

    @Message
    String errorAsOf();

    @Message
    String copyTitle();

    @Message
    String copyText();

    @Message
    String copyPdf();

    @Message
    String copyJson();
}
