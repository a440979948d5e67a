package nl.veerkracht.cases.carecase;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A case as those see it who take part.
 *
 * @param nextDeadline the first day before which something open has to be done
 */
public record CareCaseView(
        UUID id,
        UUID youngPersonId,
        String schoolId,
        String status,
        String step,
        @Nullable String caseDirector,
        LocalDate openedOn,
        @Nullable LocalDate nextDeadline) {

    /** A case that was opened just now. */
    public static CareCaseView of(CaseOpened opened, LocalDate nextDeadline) {
        return new CareCaseView(
                opened.caseId(),
                opened.youngPersonId(),
                opened.schoolId(),
                CaseStep.FIRST.status().name(),
                CaseStep.FIRST.name(),
                null,
                opened.on(),
                nextDeadline);
    }

    static CareCaseView of(Answer row) throws SQLException {
        return new CareCaseView(
                row.id("id"),
                row.id("young_person_id"),
                row.text("school_id"),
                row.text("status"),
                row.text("step"),
                row.optionalText("case_director"),
                row.day("opened_on"),
                row.optionalDay("next_deadline"));
    }

    Cursor cursor() {
        return new Cursor(List.of(openedOn.toString(), id.toString()));
    }
}
