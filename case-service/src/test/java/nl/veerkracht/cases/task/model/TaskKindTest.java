package nl.veerkracht.cases.task.model;

import static nl.veerkracht.cases.task.model.TaskKind.AGREE_NO_ACTION;
import static nl.veerkracht.cases.task.model.TaskKind.REVIEW_ADVICE;
import static nl.veerkracht.cases.task.model.TaskKind.TAKE_OVER_CASE;
import static nl.veerkracht.cases.task.model.TaskKind.TALK_WITH_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskKindTest {

    @Test
    void noOtherOrganisationSeesATaskWhoseWordsAreForFew() {
        assertThat(Stream.of(TaskKind.values()).filter(TaskKind::isConfidential))
                .containsExactlyInAnyOrder(TALK_WITH_FAMILY, REVIEW_ADVICE, AGREE_NO_ACTION, TAKE_OVER_CASE);
    }
}
