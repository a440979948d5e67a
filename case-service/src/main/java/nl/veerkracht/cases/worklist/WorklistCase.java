package nl.veerkracht.cases.worklist;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.CareCaseView;
import nl.veerkracht.cases.carecase.CareCaseView.Director;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A case on a list.
 *
 * @param step where it is; for who may not know of the youth physician, where it was before
 * @param takesPartSince the first day on which the reader took part
 * @param ownDeadline the first day before which the reader has to do something in it
 * @param waitsFor the kinds of organisation that have something to do in it, as far as the reader may know
 * @param movedOn the last day on which somebody did something in it, as far as the reader may know
 * @param on the day by which it stands where it stands on the list
 */
public record WorklistCase(
        UUID id,
        UUID youngPersonId,
        String schoolId,
        String status,
        String step,
        @Nullable Director caseDirector,
        LocalDate openedOn,
        LocalDate takesPartSince,
        @Nullable LocalDate ownDeadline,
        List<String> waitsFor,
        LocalDate movedOn,
        LocalDate on) {

    static WorklistCase of(Answer row, Reader reader) throws SQLException {
        var others = row.optionalText("waits_for");
        return new WorklistCase(
                row.id("id"),
                row.id("young_person_id"),
                row.text("school_id"),
                row.text("status"),
                row.text("shown_step"),
                CareCaseView.director(row, reader),
                row.day("opened_on"),
                row.day("takes_part_since"),
                row.optionalDay("own_deadline"),
                others == null ? List.of() : List.of(others.split(",")),
                row.day("moved_on"),
                row.day("day"));
    }

    Cursor cursor() {
        return new Cursor(List.of(on.toString(), id.toString()));
    }
}
