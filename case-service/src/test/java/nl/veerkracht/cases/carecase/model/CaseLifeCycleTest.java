package nl.veerkracht.cases.carecase.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import nl.veerkracht.cases.participation.model.ParticipationStatus;
import nl.veerkracht.cases.task.model.TaskKind;
import org.junit.jupiter.api.Test;

/** Holds the drawn life cycle to the one that runs; {@code -Dveerkracht.rewrite=true} draws it anew. */
class CaseLifeCycleTest {
    private static final Path DOCUMENT =
            Path.of(System.getProperty("veerkracht.root", "..")).resolve("docs/case-life-cycle.md");

    @Test
    void theDrawingIsWhatRuns() throws IOException {
        var drawing = drawing();

        if (Boolean.getBoolean("veerkracht.rewrite")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, drawing);
        }

        assertThat(DOCUMENT).as("draw it anew with -Dveerkracht.rewrite=true").hasContent(drawing);
    }

    private static String drawing() {
        return """
                # The life cycle of a case

                Drawn from the code by `CaseLifeCycleTest`; do not edit. A case goes along an arrow or not at all.

                ## Steps

                %s
                ## Taking part

                The school takes part by law and begins as `ACTIVE`; anyone else is asked first. Only `ACTIVE` opens anything.

                %s
                ## Tasks

                | Task | Ends as |
                |---|---|
                %s""".formatted(
                        diagram(CaseStep.values(), Set.of(CaseStep.FIRST), CaseStep::next),
                        diagram(
                                ParticipationStatus.values(),
                                Set.of(ParticipationStatus.INVITED, ParticipationStatus.ACTIVE),
                                ParticipationStatus::next),
                        tasks());
    }

    private static <E extends Enum<E>> String diagram(E[] states, Set<E> first, Function<E, Set<E>> next) {
        var lines = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        for (var state : states) {
            if (first.contains(state)) {
                lines.append("    [*] --> ").append(state).append('\n');
            }
            next.apply(state).forEach(to -> lines.append("    %s --> %s\n".formatted(state, to)));
            if (next.apply(state).isEmpty()) {
                lines.append("    ").append(state).append(" --> [*]\n");
            }
        }
        return lines.append("```\n").toString();
    }

    private static String tasks() {
        var lines = new StringBuilder();
        for (var kind : TaskKind.values()) {
            var outcomes = kind.outcomes().stream().map(one -> "`" + one + "`").toList();
            lines.append("| `%s` | %s |\n".formatted(kind, String.join(", ", outcomes)));
        }
        return lines.toString();
    }
}
