package nl.veerkracht.cases.carecase;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A case as those see it who take part.
 *
 * @param step where it is; for who may not know of the youth physician, where it was before
 * @param nextDeadline the first day before which something open has to be done
 */
public record CareCaseView(
        UUID id,
        UUID youngPersonId,
        String schoolId,
        String status,
        String step,
        @Nullable Director caseDirector,
        LocalDate openedOn,
        @Nullable LocalDate nextDeadline) {

    /**
     * Who directs the case: somebody of an organisation, in a role.
     *
     * @param own whether it is the reader
     */
    public record Director(String organisationKind, String organisationIdentifier, String role, boolean own) {}

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

    /** A case as it is stored, for this reader. */
    static CareCaseView of(Answer row, Reader reader, boolean seesConsult) throws SQLException {
        var step = row.text("step");
        var apart = row.optionalText("step_apart");
        return new CareCaseView(
                row.id("id"),
                row.id("young_person_id"),
                row.text("school_id"),
                row.text("status"),
                seesConsult || apart == null ? step : apart,
                director(row, reader),
                row.day("opened_on"),
                row.optionalDay(seesConsult ? "next_deadline" : "next_deadline_apart"));
    }

    /** Who directs the case that the row is of, if anybody does. */
    public static @Nullable Director director(Answer row, Reader reader) throws SQLException {
        var account = row.optionalText("director_account");
        return account == null
                ? null
                : new Director(
                        row.text("director_kind"),
                        row.text("director_identifier"),
                        row.text("director_role"),
                        account.equals(reader.subject()));
    }

    Cursor cursor() {
        return new Cursor(List.of(openedOn.toString(), id.toString()));
    }
}
