package nl.veerkracht.gateway.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.VoiceService.TalkRequest;
import nl.veerkracht.gateway.remote.VoiceService.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FamilyVoiceTest {
    private static final UUID PARTICIPATION = new UUID(0, 7);
    private static final Participation SCHOOL = takesPart("SCHOOL", "99DA00", "school");
    private static final Participation OFFICER = takesPart("MUNICIPALITY", "9901", "attendance-officer");

    private static Participation takesPart(String kind, String identifier, String role) {
        return new Participation(PARTICIPATION, kind, identifier, null, role, "ACTIVE", null, null, false, null, null);
    }

    @Test
    void atSchoolOneChoosesWhoAndElsewhereItIsWhoTakesPart() {
        var options = voice(List.of(SCHOOL, OFFICER)).options();

        assertThat(options)
                .extracting(TalkOption::value)
                .containsExactly(
                        PARTICIPATION + ":mentor",
                        PARTICIPATION + ":support-coordinator",
                        PARTICIPATION + ":attendance-officer");
        assertThat(options.get(2).who()).isEqualTo("person ATTENDANCE_OFFICER");
        assertThat(options.get(2).organisation()).isEqualTo("organisation MUNICIPALITY 9901");
    }

    @Test
    void whoHasYetToAnswerIsNotOffered() {
        var waiting = voice(List.of(SCHOOL), talk("OPEN", null));

        assertThat(waiting.options())
                .extracting(TalkOption::value)
                .containsExactly(PARTICIPATION + ":support-coordinator");
        assertThat(waiting.talking(TalkForm.empty()).asked())
                .extracting(Talking.Line::text)
                .containsExactly("talkWaits person MENTOR maandag 7 december 2026 talkYou PUPIL");
    }

    @Test
    void whatCameOfItIsToldAndItCanBeAskedAgain() {
        var ended = voice(List.of(SCHOOL), talk("DONE", "TALKED"));

        assertThat(ended.options()).hasSize(2);
        assertThat(ended.talking(TalkForm.empty()).asked())
                .extracting(Talking.Line::text)
                .containsExactly("talkEnded person MENTOR ended TALKED");
    }

    @Test
    void withNobodyToAskThereIsNoForm() {
        var talking = voice(List.of()).talking(TalkForm.empty());

        assertThat(talking.mayAsk()).isFalse();
        assertThat(voice(List.of()).talking(TalkForm.empty().with("wrong")).mayAsk())
                .isTrue();
    }

    @Test
    void whatIsChosenInTheFormIsAskedOfTheService() {
        var options = voice(List.of(SCHOOL)).options();
        var form = TalkForm.filled(PARTICIPATION + ":mentor", " ", options, NamesOfWords.VOICE);

        assertThat(form.errors()).isEmpty();
        assertThat(form.wish().with()).isEqualTo(PARTICIPATION.toString());
        assertThat(form.wish().role()).isEqualTo("mentor");
        assertThat(form.wish().about()).isNull();
        assertThat(TalkForm.filled("x:mentor", "a".repeat(501), options, NamesOfWords.VOICE)
                        .errors())
                .hasSize(2);
    }

    @Test
    void theNewestWordsStandOutAndWhatWasTakenBackIsSaidSo() {
        var words = voice(List.of(SCHOOL)).own(WordsForm.empty(), DraftPart.NONE);

        assertThat(words.latest()).hasSize(3);
        assertThat(words.earlier()).hasSize(1);
        assertThat(words.latest().get(0).who()).isEqualTo("everybody");
        assertThat(words.latest().get(1).takenBack()).isEqualTo("takenBack ma 30 november 2026");
    }

    private static FamilyVoice voice(List<Participation> helpers, TalkRequest... talks) {
        var words = List.of(said(null), said(Instant.parse("2026-11-30T09:00:00Z")), said(null), said(null));
        return new FamilyVoice(
                new UUID(0, 1),
                Relation.PUPIL,
                new VoiceData(
                        Part.shown(new Listed<>(words, null, null)),
                        Part.shown(new Listed<>(List.of(talks), null, null))),
                helpers,
                new VoiceWords(NamesOfWords.ALL, NamesOfWords.VOICE),
                new Dates(Language.NL));
    }

    private static Voice said(@Nullable Instant takenBack) {
        var audience = takenBack == null ? List.of("ALL") : List.<String>of();
        return new Voice(UUID.randomUUID(), UUID.randomUUID(), "PUPIL", "So.", audience, Instant.EPOCH, takenBack);
    }

    private static TalkRequest talk(String status, @Nullable String outcome) {
        return new TalkRequest(
                UUID.randomUUID(),
                "SCHOOL",
                "99DA00",
                "mentor",
                null,
                Instant.EPOCH,
                LocalDate.of(2026, 12, 7),
                status,
                outcome,
                null);
    }
}
