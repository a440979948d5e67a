package nl.veerkracht.dev.cli;

import java.io.PrintStream;
import java.util.List;
import nl.veerkracht.dev.deadletters.DeadLetterDesk;

/** Shows what was put aside and why, or sends it again. */
final class DeadLettersCommand {
    private final DeadLetterDesk desk;
    private final PrintStream out;

    DeadLettersCommand(DeadLetterDesk desk, PrintStream out) {
        this.desk = desk;
        this.out = out;
    }

    void run(List<String> words) {
        if (words.isEmpty()) {
            list();
        } else if (words.size() == 2 && "send".equals(words.get(0))) {
            out.println(desk.sendAgain(words.get(1)) + " sent again");
        } else {
            throw new Refused("usage: ./dev dead-letters [send TOPIC]");
        }
    }

    private void list() {
        var lines = desk.list();
        lines.forEach(out::println);
        if (lines.isEmpty()) {
            out.println("No dead letters.");
        }
    }
}
