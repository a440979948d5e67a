package nl.veerkracht.systemtests;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.dev.part.Topics;

/** Hears all that leaves the services beside their answers: messages, mails, live streams and log lines. */
record Eavesdropper(World world) {
    private static final List<String> SERVICES =
            List.of("gateway", "school-service", "case-service", "notification-service");
    private static final String OF_SCHOOLS = "school-(absences|enrolments).*";
    /** Keeps every byte of the streams, whatever it is called; what goes wrong stands among them. */
    private static final String LISTEN = """
            paths => {
              window.heard = [];
              paths.forEach(async path => {
                const answer = await fetch(path, {headers: {Accept: 'text/event-stream'}});
                if (!answer.ok) { window.heard.push('answer ' + answer.status); return; }
                const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
                for (let part = await reader.read(); !part.done; part = await reader.read()) {
                  window.heard.push(part.value);
                }
              });
            }
            """;

    /** Has this reader's page listen to these streams until it goes elsewhere. */
    static void listen(Visitor visitor, String... paths) {
        visitor.page().evaluate(LISTEN, List.of(paths));
    }

    @SuppressWarnings("unchecked")
    static List<String> heard(Page page) {
        return (List<String>) page.evaluate("() => window.heard");
    }

    /** All of what we publish and put aside; of what schools send, what we write on it when we put it aside. */
    List<String> messages() {
        return Topics.all().stream()
                .flatMap(topic -> topic.name().matches(OF_SCHOOLS)
                        ? world.bus().headers(topic.name()).stream()
                        : world.bus().texts(topic.name()).stream())
                .toList();
    }

    /** As they were sent, with lines that were broken for the journey whole again. */
    List<String> mails() {
        return world.platform().mails().all().stream()
                .map(mail -> mail.subject() + "\n" + mail.text().replaceAll("=\r?\n", ""))
                .toList();
    }

    List<String> logLines() {
        return SERVICES.stream().map(this::log).flatMap(Collection::stream).toList();
    }

    /** Who looked, as it is on record in every database. */
    Stream<String> looks() {
        return world.platform().databases().stream().flatMap(name -> looks(name).lines());
    }

    private String looks(String database) {
        try {
            return String.valueOf(
                    world.platform().sql(database).ask("select string_agg(record, e'\\n') from access_log"));
        } catch (SQLException e) {
            throw new IllegalStateException(database, e);
        }
    }

    private List<String> log(String service) {
        try {
            return Files.readAllLines(world.platform().folder().logs().resolve(service + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
