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
                | From | To | Who | What is recorded |
                |---|---|---|---|
                %s
                What is in *italics* may be left out. As long as nobody directs a case, the support coordinator of the school
                stands in. A school records a talk before it asks the youth physician or makes a plan,
                and need not before it asks where its rules have a signal do so at once (`REFER`); who does not appear at
                the youth physician is invited once more; a new signal takes up the talk in a case that rests.

                ## Taking part

                The school takes part by law and begins as `ACTIVE`; anyone else is asked first. Only `ACTIVE` opens anything.

                %s
                ## Tasks

                | Task | Ends as |
                |---|---|
                %s""".formatted(
                        diagram(CaseStep.values(), Set.of(CaseStep.FIRST), CaseStep::next),
                        arrows(),
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

    private static String arrows() {
        var lines = new StringBuilder();
        for (var arrow : Arrow.all()) {
            var fields = arrow.fields()
                    .map(field -> arrow.required().contains(field) ? field.wireName() : "*" + field.wireName() + "*")
                    .toList();
            lines.append("| `%s` | `%s` | `%s` | %s |\n"
                    .formatted(arrow.from(), arrow.to(), arrow.taker(), String.join(", ", fields)));
        }
        return lines.toString();
    }

    private static String tasks() {
        var lines = new StringBuilder();
        for (var kind : TaskKind.values()) {
            var outcomes = kind.outcomes().stream().map(one -> "`" + one + "`").toList();
            var ends = outcomes.isEmpty() ? "by what is recorded in the case" : String.join(", ", outcomes);
            lines.append("| `%s` | %s |\n".formatted(kind, ends));
        }
        return lines.toString();
    }
}
