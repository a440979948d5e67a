package nl.veerkracht.gateway.youngperson;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AroundCaseViewTest {
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    @Test
    void theSchoolReadsHowFarEachAccountIs() {
        var relatives = shown(
                relative("PUPIL", false, true, null),
                relative("PARENT", true, false, "2026-12-05T09:00:00Z"),
                relative("PARENT", false, false, "2026-11-29T09:00:00Z"),
                relative("PARENT", true, false, null));

        var section = requireNonNull(view("SCHOOL", "OPEN", relatives).family());

        assertThat(section.relatives())
                .extracting(FamilySection.Line::state)
                .containsExactly(
                        "accountLinked",
                        "codeGoodUntil za 5 december 2026",
                        "codePast zo 29 november 2026",
                        "accountNone");
        assertThat(section.relatives())
                .extracting(FamilySection.Line::mayCode)
                .containsExactly(false, true, true, true);
        assertThat(section.relatives())
                .extracting(FamilySection.Line::custody)
                .containsExactly(null, "custodyYes", "custodyNo", "custodyYes");
    }

    @Test
    void afterTheCaseNobodyIsAdded() {
        var relatives = shown(relative("PARENT", true, false, null));

        var section = requireNonNull(view("SCHOOL", "CLOSED", relatives).family());

        assertThat(section.mayAdd()).isFalse();
        assertThat(section.relatives()).noneMatch(FamilySection.Line::mayCode);
    }

    @Test
    void othersDoNotSeeTheFamilyAndCanAsk() {
        var view = view("MUNICIPALITY", "OPEN", shown());

        assertThat(view.family()).isNull();
        assertThat(view.consents()).isNotNull().matches(ConsentSection::mayAsk);
    }

    @Test
    void aSilentServiceIsNoEmptyFamily() {
        assertThat(view("SCHOOL", "OPEN", Part.missing()).family())
                .isNotNull()
                .matches(section -> section.missing() && !section.mayAdd());
    }

    @Test
    void withoutACaseThereIsNoFamilyToAddTo() {
        assertThat(view("SCHOOL", "OPEN", Part.refused()).family()).isNull();
    }

    private static AroundCaseView view(String kind, String status, Part<Listed<Relative>> relatives) {
        var careCase =
                new CareCase(UUID.randomUUID(), UUID.randomUUID(), "99DA00", status, null, null, LocalDate.EPOCH, null);
        var data = new PersonData(
                Part.refused(),
                Part.refused(),
                Part.refused(),
                Part.shown(new Listed<>(List.of(careCase), null, null)),
                Part.refused(),
                Part.refused(),
                relatives,
                Part.shown(Listed.none()),
                Part.refused(),
                Part.refused(),
                Part.refused());
        var actor = new Actor("somebody", kind, "1", Set.of(), Set.of(), null);
        return new AroundCaseView(data, actor, NOW, NamesOfWords.ALL, new Dates(Language.NL));
    }

    private static Part<Listed<Relative>> shown(Relative... relatives) {
        return Part.shown(new Listed<>(List.of(relatives), null, null));
    }

    private static Relative relative(String relation, boolean custody, boolean linked, @Nullable String codeUntil) {
        return new Relative(
                UUID.randomUUID(),
                relation,
                custody,
                null,
                linked,
                codeUntil == null ? null : Instant.parse(codeUntil));
    }
}
