package nl.veerkracht.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
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
                qualified_on, told_at, told_by)
            select * from unnest(
                ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[],
                ?::date[], ?::timestamptz[], ?::text[])
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
                qualified_on = excluded.qualified_on,
                told_at = excluded.told_at,
                told_by = excluded.told_by
            where e.told_at is null or (excluded.told_at, excluded.told_by) > (e.told_at, e.told_by)
            returning %s
            """.formatted(EnrolmentNews.COLUMNS);
    private static final String END = """
            insert into enrolment as e (school_id, pupil_key, ended_day, ended_at, ended_by)
            select * from unnest(?::text[], ?::text[], ?::date[], ?::timestamptz[], ?::text[])
            on conflict (school_id, pupil_key) do update set
                ended_day = excluded.ended_day, ended_at = excluded.ended_at, ended_by = excluded.ended_by
            where e.ended_at is null or (excluded.ended_at, excluded.ended_by) > (e.ended_at, e.ended_by)
            returning %s
            """.formatted(EnrolmentNews.COLUMNS);

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

    /**
     * Stores them, and gives what became of those enrolments that they made any difference to.
     *
     * @param changes at most one for each enrolment, in the order in which all transactions take them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Collection<EnrolmentNews> store(Collection<EnrolmentChange> changes) {
        var news = new TreeMap<PupilRef, EnrolmentNews>();
        tell(changes.stream()
                        .flatMap(change -> Word.of(change.ref(), change.told()))
                        .toList())
                .forEach(one -> news.put(one.ref(), one));
        end(changes.stream()
                        .flatMap(change -> Word.of(change.ref(), change.ended()))
                        .toList())
                .forEach(one -> news.merge(one.ref(), one, EnrolmentNews::followedBy));
        return news.values();
    }

    private List<EnrolmentNews> tell(List<Word<EnrolmentDetails>> words) {
        return sets.list(
                TELL,
                EnrolmentNews::read,
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
                told("date", words, EnrolmentDetails::qualifiedOn),
                Column.of("timestamptz", words, word -> word.stamp().at()),
                Column.text(words, word -> word.stamp().event()));
    }

    private List<EnrolmentNews> end(List<Word<LocalDate>> words) {
        return sets.list(
                END,
                EnrolmentNews::read,
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
