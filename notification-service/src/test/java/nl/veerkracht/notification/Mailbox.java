package nl.veerkracht.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A real mail server, and what arrived there; it can be out of order for a while. */
public final class Mailbox {
    private final ServerSetup setup;
    private GreenMail server;

    private Mailbox(ServerSetup setup, GreenMail server) {
        this.setup = setup;
        this.server = server;
    }

    static Mailbox start() {
        var anyPort = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var server = new GreenMail(anyPort);
        server.start();
        var port = server.getSmtp().getPort();
        return new Mailbox(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), server);
    }

    static String address(String name, String organisation) {
        return name + "@" + organisation.toLowerCase(Locale.ROOT) + ".example";
    }

    int port() {
        return setup.getPort();
    }

    void stop() {
        server.stop();
    }

    /** Back at the same address, empty. */
    void startAgain() {
        server = new GreenMail(setup);
        server.start();
    }

    /** The texts, headers included, of all mail to this address. */
    List<String> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(RecipientType.TO))
                    .anyMatch(to -> to.toString().equalsIgnoreCase(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
