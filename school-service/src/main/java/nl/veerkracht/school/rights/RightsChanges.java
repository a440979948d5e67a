package nl.veerkracht.school.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.Age;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/** Of whom it was told that a birthday is near, and for which case: once for each case and birthday. */
@ApplicationScoped
class RightsChanges {
    private static final String CLAIM = """
            insert into rights_change_told (case_id, changes_on, young_person_id)
            select c.case_id, near.changes_on, c.young_person_id
            from unnest(?::date[], ?::date[]) as near (birth_date, changes_on)
            join enrolment e on e.birth_date = near.birth_date and e.told_at is not null
            join coordination_case c on c.young_person_id = e.young_person_id
                and c.opened_on is not null and c.closed_on is null
            on conflict do nothing
            returning case_id, young_person_id
            """;

    private final Sets sets;

    RightsChanges(Sets sets) {
        this.sets = sets;
    }

    /** An open case of somebody who has such a birthday soon. */
    record Near(UUID caseId, UUID youngPersonId) {}

    private record Birthday(LocalDate birthDate, LocalDate on) {}

    /** Those who have it from the first day to the last, both included, and of whom it was not told before. */
    List<Near> claim(LocalDate first, LocalDate last) {
        var birthdays = first.datesUntil(last.plusDays(1))
                .flatMap(RightsChanges::birthdaysOn)
                .toList();
        return sets.list(
                CLAIM,
                row -> new Near(row.getObject("case_id", UUID.class), row.getObject("young_person_id", UUID.class)),
                Column.of("date", birthdays, Birthday::birthDate),
                Column.of("date", birthdays, Birthday::on));
    }

    private static Stream<Birthday> birthdaysOn(LocalDate day) {
        return Age.birthDatesChangingOn(day).stream().map(born -> new Birthday(born, day));
    }
}
