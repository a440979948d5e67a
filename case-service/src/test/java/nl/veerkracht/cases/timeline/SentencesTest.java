package nl.veerkracht.cases.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.carecase.model.ClosingOutcome;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.signal.SignalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final List<Map<String, String>> LENGTHS = List.of(
            Map.of("firstDay", "2026-11-27"),
            Map.of("firstDay", "2026-11-27", "lastDay", "2026-11-27"),
            Map.of("firstDay", "2026-11-27", "lastDay", "2026-11-30"));

    static Stream<Arguments> everyEntryInEveryLanguage() {
        return Language.ALL.stream()
                .flatMap(language -> Stream.of(EntryKind.values())
                        .flatMap(kind -> variants(kind).map(params -> Arguments.of(language, entry(kind, params)))));
    }

    static Stream<Arguments> everyClassAndOrganisationInEveryLanguage() {
        return Language.ALL.stream()
                .flatMap(language -> Stream.of(DataClass.values())
                        .flatMap(dataClass -> Stream.of(OrganisationKind.values())
                                .map(kind -> Arguments.of(language, dataClass, kind))));
    }

    @ParameterizedTest
    @MethodSource("everyEntryInEveryLanguage")
    void everyEntryHasACompleteSentence(Locale language, StoredEntry entry) {
        var sentence = new Sentences(language).of(entry, true);

        assertThat(sentence).matches("\\p{Lu}[^{}]+\\.").doesNotContain("  ").doesNotContain("2026-");
    }

    @ParameterizedTest
    @MethodSource("everyClassAndOrganisationInEveryLanguage")
    void presenceSaysWhereToAskAndNothingElse(Locale language, DataClass dataClass, OrganisationKind kind) {
        var entry = entry(dataClass, kind, Map.of("signalKind", "LONG", "firstDay", "2026-11-27"));

        var sentence = new Sentences(language).of(entry, false);

        assertThat(sentence).matches("\\p{Lu}[^{};]+; (vraag|ask)[^{};]+\\.").doesNotContain("99XX00");
        assertThat(sentence).doesNotContain("LONG").doesNotContain("november").doesNotContain("November");
    }

    @ParameterizedTest
    @MethodSource("everyEntryInEveryLanguage")
    void presenceOfAConsultSaysItsStatusAndNoMore(Locale language, StoredEntry entry) {
        var sentence = new Sentences(language).of(entry, false);

        assertThat(sentence).matches("\\p{Lu}[^{}]+\\.").doesNotContain("2026").doesNotContain("december");
    }

    @Test
    void thatThereIsAdviceIsSaidToWhoMayKnowOfAConsultAndNotWhat() {
        var entry = entry(EntryKind.ADVICE_READY.name(), DataClass.CONSULT, OrganisationKind.GGD, Map.of());

        assertThat(new Sentences(Language.DUTCH).of(entry, false))
                .isEqualTo("Er is advies van de jeugdarts van de GGD; vraag de jeugdarts.");
        assertThat(new Sentences(Language.ENGLISH).of(entry, false))
                .isEqualTo("There is advice from the youth physician of the youth health service; ask the youth"
                        + " physician.");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        var dutch = java.util.ResourceBundle.getBundle("timeline.sentences", Language.DUTCH);
        var english = java.util.ResourceBundle.getBundle("timeline.sentences", Language.ENGLISH);

        assertThat(new TreeSet<>(dutch.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void daysAreWrittenAsPeopleDo() {
        var entry = entry(EntryKind.SIGNAL_RAISED, Map.of("signalKind", "FREQUENT", "holdsOn", "2026-11-27"));

        assertThat(new Sentences(Language.DUTCH).of(entry, true))
                .isEqualTo("De school geeft een signaal af: vaak afwezig. Dit geldt sinds 27 november 2026.");
        assertThat(new Sentences(Language.ENGLISH).of(entry, true))
                .isEqualTo("The school raises a signal: often away. It holds since 27 November 2026.");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            -                      | nl
            ''                     | nl
            nl-NL,nl;q=0.9,en;q=0.8| nl
            en-GB,en;q=0.9         | en
            fr,en;q=0.5            | en
            fr                     | nl
            ;;;                    | nl
            """)
    void theLanguageIsTheBestWeHave(String asked, String given) {
        assertThat(Language.best(asked).toLanguageTag()).isEqualTo(given);
    }

    private static Stream<Map<String, String>> variants(EntryKind kind) {
        return switch (kind) {
            case SIGNAL_RAISED, SIGNAL_WITHDRAWN ->
                Stream.of(SignalKind.values()).map(one -> Map.of("signalKind", one.name(), "holdsOn", "2026-11-27"));
            case ABSENCE_RECORDED, ABSENCE_CHANGED, ABSENCE_WITHDRAWN -> LENGTHS.stream();
            case PARTICIPATION_ASKED, PARTICIPATION_STARTED, PARTICIPATION_DECLINED, PARTICIPATION_ENDED ->
                Stream.of(Map.of("participant", "9901", "role", "attendance-officer"));
            case OWN_WORDS -> Stream.of(Relation.values()).map(one -> Map.of("relation", one.name()));
            case CONSULT_INVITED -> Stream.of(Map.of("appointmentOn", "2026-12-15"));
            case CASE_CLOSED -> Stream.of(ClosingOutcome.values()).map(one -> Map.of("outcome", one.name()));
            case REPORT_HANDLED ->
                Stream.of("IN_PROGRESS", "CLOSED", "TAKEN_NOTE_OF").map(status -> Map.of("reportStatus", status));
            case CASE_OPENED,
                    SCHOOL_TALK_INVITED,
                    SCHOOL_TALK_HELD,
                    NO_ACTION_AGREED,
                    TALK_RESUMED,
                    REFERRED,
                    REFERRAL_WITHDRAWN,
                    CONSULT_MISSED,
                    CONSULT_HELD,
                    FEEDBACK_GIVEN,
                    FEEDBACK_NOT_GIVEN,
                    PLAN_BEGUN,
                    RETURN_BEGUN,
                    RETURN_STOPPED,
                    CASE_REOPENED,
                    DIRECTOR_CHANGED,
                    MEETING_HELD,
                    EXEMPTION_RECORDED,
                    EXEMPTION_CHANGED,
                    REPORT_FILED,
                    REPORT_WITHDRAWN,
                    ADVICE_GIVEN,
                    ADVICE_READY -> Stream.of(Map.of());
            case NOTE_MEDICAL, NOTE_CARE, NOTE_SUPPORT ->
                Stream.of("WRITTEN", "CORRECTED").map(how -> Map.of("note", how));
            case PLAN_MADE, PLAN_CHANGED -> Stream.of(Map.of("reviewOn", "2026-12-14"));
            case MEETING_PLANNED, MEETING_MOVED, MEETING_CALLED_OFF -> Stream.of(Map.of("onDay", "2026-12-14"));
            case PLAN_ACTION_AGREED ->
                Stream.of(
                                Role.MENTOR,
                                Role.ABSENCE_COORDINATOR,
                                Role.SUPPORT_COORDINATOR,
                                Role.ATTENDANCE_OFFICER,
                                Role.YOUTH_PHYSICIAN,
                                Role.YOUTH_CARE_PROFESSIONAL,
                                Role.PUPIL,
                                Role.PARENT)
                        .map(role -> Map.of("role", role.wireName(), "dueOn", "2026-12-14"));
        };
    }

    private static StoredEntry entry(EntryKind kind, Map<String, String> params) {
        return entry(kind.name(), kind.dataClass(), OrganisationKind.SCHOOL, params);
    }

    private static StoredEntry entry(DataClass dataClass, OrganisationKind kind, Map<String, String> params) {
        return entry("SIGNAL_RAISED", dataClass, kind, params);
    }

    private static StoredEntry entry(
            String kind, DataClass dataClass, OrganisationKind organisation, Map<String, String> params) {
        return new StoredEntry(
                UUID.randomUUID(),
                kind,
                dataClass.name(),
                new Teller(organisation.name(), "99XX00"),
                LocalDate.EPOCH,
                Instant.EPOCH,
                0,
                params,
                null,
                null,
                null);
    }
}
