package nl.veerkracht.dev.part;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The mails that have arrived, oldest first. */
public final class Mails {
    /** A mail as its one addressee got it; {@code text} is the whole message with its headers. */
    public record Mail(String to, String subject, String text) {}

    private final Path folder;

    public Mails(Path folder) {
        this.folder = folder;
    }

    public List<Mail> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Mails::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Mail> to(String address) {
        return all().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    private static Mail read(Path file) {
        try (var content = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), content);
            var subject = message.getSubject();
            var to = file.getFileName().toString().split("-", 3)[2].replaceAll("\\.eml$", "");
            return new Mail(to, subject == null ? "" : subject, Files.readString(file));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("cannot read the mail " + file, e);
        }
    }
}
