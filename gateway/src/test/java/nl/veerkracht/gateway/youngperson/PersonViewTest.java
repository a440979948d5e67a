package nl.veerkracht.gateway.youngperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.kit.actor.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonViewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the school whose task it is, reader,       the task is done here
            ACTIVE,                        SCHOOL,       99DA00, true
            ACTIVE,                        SCHOOL,       99DB00, false
            ENDED,                         SCHOOL,       99DB00, true
            ENDED,                         MUNICIPALITY, 9901,   false
            """)
    void whatASchoolLeftUndoneIsForTheNext(String status, String kind, String identifier, boolean own) {
        var tasks = view(Part.shown(listed(school(status))), kind, identifier).tasks();

        assertThat(tasks)
                .singleElement()
                .satisfies(task -> assertThat(task.own()).isEqualTo(own));
    }

    @Test
    void asLongAsNobodyTellsWhoTakesPartItIsNotForTheNext() {
        assertThat(view(Part.missing(), "SCHOOL", "99DB00").tasks().get(0).own())
                .isFalse();
    }

    private static PersonView view(Part<Listed<Participation>> participations, String kind, String identifier) {
        var owner = new Task.Owner("SCHOOL", "99DA00", "mentor");
        var task = new Task(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "99DA00",
                "SCHOOL_TALK_HOLD",
                owner,
                MONDAY,
                "OPEN",
                null,
                MONDAY,
                null,
                null);
        var data = new PersonData(
                Part.refused(),
                Part.refused(),
                Part.refused(),
                Part.refused(),
                participations,
                Part.shown(listed(task)),
                Part.refused(),
                Part.refused(),
                Part.refused(),
                Part.refused(),
                Part.refused());
        var actor = new Actor("somebody", kind, identifier, Set.of("mentor"), Set.of(), null);
        return new PersonView(data, actor, MONDAY, NamesOfWords.ALL, new Dates(Language.NL));
    }

    private static Participation school(String status) {
        return new Participation(
                UUID.randomUUID(), "SCHOOL", "99DA00", null, "school", status, MONDAY, null, true, null, null);
    }

    private static <T> Listed<T> listed(T one) {
        return new Listed<>(List.of(one), null, null);
    }
}
