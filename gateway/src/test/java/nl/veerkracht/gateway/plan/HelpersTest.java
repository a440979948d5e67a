package nl.veerkracht.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.PlanService.Action;
import nl.veerkracht.gateway.remote.PlanService.WantedAction;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final PlanMessages TEXTS = NamesOfWords.of(PlanMessages.class);
    private static final List<Participation> TAKING = List.of(
            taking("SCHOOL", "99DA00", null, "school", "ACTIVE", null),
            taking("GGD", "1", "GGD Voorbeeldstad", "youth-physician", "ACTIVE", null),
            taking("GGZ", "2", "GGZ Voorbeeld", "youth-care-professional", "INVITED", null),
            taking("YOUTH_CARE", "3", "Jeugdhulp", "youth-care-professional", "ACTIVE", TODAY),
            taking("CONSORTIUM", "4", "Samenwerkingsverband", "consortium-adviser", "ACTIVE", null));

    @Test
    void whoTakesPartTodayAndTheFamilyCanBeChosen() {
        assertThat(helpers().choices(TODAY))
                .extracting(Choice::code)
                .containsExactly(
                        "SCHOOL 99DA00 mentor",
                        "SCHOOL 99DA00 absence-coordinator",
                        "SCHOOL 99DA00 support-coordinator",
                        "GGD 1 youth-physician",
                        "FAMILY PUPIL pupil",
                        "FAMILY PARENT parent");
        assertThat(helpers().choices(TODAY).get(3).text()).endsWith("GGD Voorbeeldstad");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SCHOOL,       true
            MUNICIPALITY, true
            GGD,          true
            YOUTH_CARE,   true
            GGZ,          true
            CONSORTIUM,   false
            '',           false
            """)
    void whoHelpsIsOfferedToChangeThePlan(String kind, boolean offered) {
        assertThat(Helpers.change(actor(kind))).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # owner, status,     reader,       said,           late,  offered
            FAMILY,  OPEN,       SCHOOL,       stateOpen,      true,  true
            FAMILY,  OPEN,       MUNICIPALITY, stateOpen,      true,  false
            FAMILY,  DONE,       SCHOOL,       stateDone,      false, false
            GGD,     OPEN,       SCHOOL,       stateOpen,      true,  false
            GGD,     NOT_NEEDED, SCHOOL,       stateNotNeeded, false, false
            """)
    void theSchoolMarksWhatTheFamilyDoesAsDone(
            String owner, String status, String reader, String said, boolean late, boolean offered) {
        var action = new Action(
                UUID.randomUUID(),
                "Ring",
                new Action.Owner(owner, owner.equals("GGD") ? "1" : "PUPIL", "youth-physician"),
                TODAY.minusDays(1),
                status);

        var line = helpers().line(action, actor(reader), TODAY, TEXTS, new Dates(Language.NL));

        assertThat(line.state()).isEqualTo(said);
        assertThat(line.late()).isEqualTo(late);
        assertThat(line.mayFinish()).isEqualTo(offered);
        assertThat(line.role().isEmpty()).isEqualTo(owner.equals("FAMILY"));
    }

    @Test
    void whatIsDueTodayIsNotLate() {
        var owner = new Action.Owner("FAMILY", "PUPIL", "pupil");
        var action = new Action(UUID.randomUUID(), "Ring", owner, TODAY, "OPEN");

        assertThat(helpers()
                        .line(action, actor("SCHOOL"), TODAY, TEXTS, new Dates(Language.NL))
                        .late())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # what, who,                   due,        wrong
            Ring,   GGD 1 youth-physician, 2026-11-30, ''
            ' ',    GGD 1 youth-physician, 2026-11-30, what
            Ring,   GGD 2 youth-physician, 2026-11-30, who
            Ring,   -,                     2026-11-30, who
            Ring,   FAMILY PUPIL pupil,    2026-11-29, due
            Ring,   FAMILY PUPIL pupil,    soon,       due
            -,      -,                     -,          what who due
            """)
    void whatIsWrongIsSaidBesideTheField(
            @Nullable String what, @Nullable String who, @Nullable String due, String wrong) {
        var form = form(what, who, due);

        assertThat(form.errors())
                .extracting(FormError::field)
                .containsExactly(wrong.isEmpty() ? new String[0] : wrong.split(" "));
    }

    @Test
    void whatIsTooLongIsSaidAndStays() {
        var form = form("a".repeat(1001), "FAMILY PUPIL pupil", "2026-11-30");

        assertThat(form.error("what")).isEqualTo("errorLong 1000");
        assertThat(form.what()).hasSize(1001);
        assertThat(form.toString()).doesNotContain("aaa");
    }

    @Test
    void whatWasChosenIsWhatIsAsked() {
        assertThat(form("Ring", "GGD 1 youth-physician", "2026-12-01").asWanted())
                .isEqualTo(new WantedAction("Ring", "GGD", "1", "youth-physician", "2026-12-01"));
        assertThat(form("Ring", "FAMILY PARENT parent", "2026-12-01").asWanted())
                .isEqualTo(new WantedAction("Ring", "FAMILY", null, "parent", "2026-12-01"));
    }

    private static ActionForm form(@Nullable String what, @Nullable String who, @Nullable String due) {
        return ActionForm.typed(null, what, who, due, helpers().choices(TODAY)).checked(TEXTS, TODAY);
    }

    private static Helpers helpers() {
        return new Helpers(TAKING, new Organisations(NamesOfWords.ALL, null));
    }

    private static Actor actor(String kind) {
        return new Actor("somebody", kind, "1", Set.of(), Set.of(), null);
    }

    private static Participation taking(
            String kind,
            String identifier,
            @Nullable String name,
            String role,
            String status,
            @Nullable LocalDate until) {
        return new Participation(
                UUID.randomUUID(), kind, identifier, name, role, status, TODAY, until, false, null, null);
    }
}
