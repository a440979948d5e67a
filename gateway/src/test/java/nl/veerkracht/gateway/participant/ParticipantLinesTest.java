package nl.veerkracht.gateway.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.CaseService.Participation.Asked;
import nl.veerkracht.gateway.remote.CaseService.Participation.Ending;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantLinesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Asked ASKED = new Asked("99DA00", MONDAY, "Please help.");

    @Test
    void aSchoolTakesPartByLawAndNobodyEndsThat() {
        var line = lines("SCHOOL", "99DA00", "mentor").of(school());

        assertThat(line.why()).containsExactly("byLaw");
        assertThat(line.mayEnd()).isFalse();
        assertThat(line.active()).isTrue();
    }

    @Test
    void whoWasAskedIsShownWithWhoAskedWhenAndWhy() {
        var line = lines("SCHOOL", "99DA00", "mentor").of(physician("ACTIVE", ASKED, null));

        assertThat(line.who()).isEqualTo("GGD Voorbeeldstad");
        assertThat(line.why())
                .containsExactly(
                        "askedBy organisation SCHOOL 99DA00 ma 30 november 2026",
                        "reason Please help.",
                        "accepted ma 30 november 2026");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LEFT,            left
            MOVED,           moved
            ENDED_BY_SCHOOL, endedBySchool organisation SCHOOL 99DA00
            """)
    void howItEndedIsSaid(String because, String said) {
        var ending = new Ending(because, "99DA00", "Not needed.");

        var line = lines("SCHOOL", "99DA00", "mentor").of(physician("ENDED", ASKED, ending));

        assertThat(line.why()).endsWith(said, "reason Not needed.");
        assertThat(line.mayEnd()).isFalse();
    }

    @Test
    void whyIsOnlyForWhoIsTold() {
        assertThat(lines("CONSORTIUM", "4", "consortium-adviser")
                        .of(physician("ACTIVE", null, null))
                        .why())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SCHOOL,       99DA00, mentor,             true,  false
            GGD,          1,      youth-physician,    true,  true
            GGD,          2,      youth-physician,    false, false
            GGD,          1,      administrator,      false, false
            MUNICIPALITY, 9901,   attendance-officer, false, false
            """)
    void theSchoolEndsItOrWhoTakesPart(String kind, String identifier, String role, boolean mayEnd, boolean own) {
        var line = lines(kind, identifier, role).of(physician("ACTIVE", ASKED, null));

        assertThat(line.mayEnd()).isEqualTo(mayEnd);
        assertThat(line.own()).isEqualTo(own);
    }

    private static ParticipantLines lines(String kind, String identifier, String role) {
        var actor = new Actor("somebody", kind, identifier, Set.of(role), Set.of(), null);
        return new ParticipantLines(
                actor,
                new Organisations(NamesOfWords.ALL, null),
                NamesOfWords.ALL,
                NamesOfWords.TAKING,
                new Dates(Language.NL));
    }

    private static Participation school() {
        return new Participation(
                UUID.randomUUID(), "SCHOOL", "99DA00", null, "school", "ACTIVE", MONDAY, null, true, null, null);
    }

    private static Participation physician(String status, @Nullable Asked asked, @Nullable Ending ending) {
        return new Participation(
                UUID.randomUUID(),
                "GGD",
                "1",
                "GGD Voorbeeldstad",
                "youth-physician",
                status,
                MONDAY,
                null,
                false,
                asked,
                ending);
    }
}
