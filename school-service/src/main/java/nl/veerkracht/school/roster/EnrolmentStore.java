package nl.veerkracht.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.intake.Stamp;
import nl.veerkracht.school.intake.Stamped;
import org.jspecify.annotations.Nullable;

/** Stores what schools tell about enrolments; of each facet the latest word stays. */
@ApplicationScoped
class EnrolmentStore {
    private static final String TELL = """
            insert into enrolment as e (
                school_id, pupil_key, young_person_id, given_name, family_name_prefix, family_name, birth_date, sector,
                programme, class_name, mentor, municipality_code, from_day, until_day, national_number_hash,
                told_at, told_by)
            select * from unnest(
                ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[],
                ?::timestamptz[], ?::text[])
            on conflict (school_id, pupil_key) do update set
                young_person_id = coalesce(e.young_person_id, excluded.young_person_id),
                given_name = excluded.given_name,
                family_name_prefix = excluded.family_name_prefix,
                family_name = excluded.family_name,
                birth_date = excluded.birth_date,
                sector = excluded.sector,
                programme = excluded.programme,
                class_name = excluded.class_name,
                mentor = excluded.mentor,
                municipality_code = excluded.municipality_code,
                from_day = excluded.from_day,
                until_day = excluded.until_day,
                national_number_hash = coalesce(excluded.national_number_hash, e.national_number_hash),
                told_at = excluded.told_at,
                told_by = excluded.told_by
            where e.told_at is null or (excluded.told_at, excluded.told_by) > (e.told_at, e.told_by)
            """;
    private static final String END = """
            insert into enrolment as e (school_id, pupil_key, ended_day, ended_at, ended_by)
            select * from unnest(?::text[], ?::text[], ?::date[], ?::timestamptz[], ?::text[])
            on conflict (school_id, pupil_key) do update set
                ended_day = excluded.ended_day, ended_at = excluded.ended_at, ended_by = excluded.ended_by
            where e.ended_at is null or (excluded.ended_at, excluded.ended_by) > (e.ended_at, e.ended_by)
            """;

    /** Something said about an enrolment. */
    private record Word<T>(PupilRef ref, T said, Stamp stamp) {

        static <T> Stream<Word<T>> of(PupilRef ref, @Nullable Stamped<T> stamped) {
            return stamped == null ? Stream.of() : Stream.of(new Word<>(ref, stamped.said(), stamped.stamp()));
        }
    }

    private final Sets sets;
    private final NationalNumbers numbers;

    EnrolmentStore(Sets sets, NationalNumbers numbers) {
        this.sets = sets;
        this.numbers = numbers;
    }

    /** @param changes at most one for each enrolment, in the order in which all transactions take them */
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(Collection<EnrolmentChange> changes) {
        tell(changes.stream()
                .flatMap(change -> Word.of(change.ref(), change.told()))
                .toList());
        end(changes.stream()
                .flatMap(change -> Word.of(change.ref(), change.ended()))
                .toList());
    }

    private void tell(List<Word<EnrolmentDetails>> words) {
        sets.change(
                TELL,
                Column.text(words, word -> word.ref().schoolId()),
                Column.text(words, word -> word.ref().pupilKey()),
                Column.of("uuid", words, word -> UUID.randomUUID()),
                told("text", words, EnrolmentDetails::givenName),
                told("text", words, EnrolmentDetails::familyNamePrefix),
                told("text", words, EnrolmentDetails::familyName),
                told("date", words, EnrolmentDetails::birthDate),
                told("text", words, EnrolmentDetails::sector),
                told("text", words, EnrolmentDetails::programme),
                told("text", words, EnrolmentDetails::className),
                told("text", words, EnrolmentDetails::mentor),
                told("text", words, EnrolmentDetails::municipalityCode),
                told("date", words, EnrolmentDetails::from),
                told("date", words, EnrolmentDetails::until),
                told("text", words, details -> numbers.hash(details.nationalNumber())),
                Column.of("timestamptz", words, word -> word.stamp().at()),
                Column.text(words, word -> word.stamp().event()));
    }

    private void end(List<Word<LocalDate>> words) {
        sets.change(
                END,
                Column.text(words, word -> word.ref().schoolId()),
                Column.text(words, word -> word.ref().pupilKey()),
                Column.of("date", words, Word::said),
                Column.of("timestamptz", words, word -> word.stamp().at()),
                Column.text(words, word -> word.stamp().event()));
    }

    private static Column told(
            String type,
            List<Word<EnrolmentDetails>> words,
            Function<EnrolmentDetails, ? extends @Nullable Object> property) {
        return Column.of(type, words, word -> property.apply(word.said()));
    }
}
