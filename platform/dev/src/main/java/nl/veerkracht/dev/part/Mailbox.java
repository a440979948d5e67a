package nl.veerkracht.dev.part;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** An SMTP server in this JVM that takes any mail and lays it down as a file; it sends nothing on. */
public final class Mailbox implements Part {
    private final int port;
    private final Path folder;
    private final AtomicLong count = new AtomicLong();
    private @Nullable GreenMail server;

    public Mailbox(int port, Path folder) {
        this.port = port;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public synchronized void start() {
        var started = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        started.start();
        var users = started.getManagers().getUserManager();
        users.setMessageDeliveryHandler((message, to) -> take(users, message, to));
        server = started;
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public void freeze() {
        throw new UnsupportedOperationException("the mail server lives in this JVM, which has to go on");
    }

    @Override
    public void thaw() {}

    @Override
    public synchronized boolean running() {
        return server != null;
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.empty();
    }

    /** One file for each mail and addressee; its name sorts by arrival. */
    private GreenMailUser take(UserManager users, MovingMessage message, MailAddress to)
            throws MessagingException, UserException {
        var name = "%d-%05d-%s".formatted(System.currentTimeMillis(), count.incrementAndGet(), to.getEmail());
        try {
            Files.createDirectories(folder);
            var half = folder.resolve(name + ".part");
            try (var file = Files.newOutputStream(half)) {
                message.getMessage().writeTo(file);
            }
            Files.move(half, folder.resolve(name.replaceAll("[^A-Za-z0-9.@_-]", "_") + ".eml"));
        } catch (IOException e) {
            throw new MessagingException("cannot keep the mail", e);
        }
        var user = users.getUserByEmail("everybody");
        return user == null ? users.createUser("everybody", "everybody", "everybody") : user;
    }
}
