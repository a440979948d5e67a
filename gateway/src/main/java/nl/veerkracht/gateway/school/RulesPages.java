package nl.veerkracht.gateway.school;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.SignalWord;
import nl.veerkracht.gateway.remote.OwnSchoolService.Rules.Version;
import nl.veerkracht.gateway.remote.OwnSchoolService.Trial;
import nl.veerkracht.gateway.school.RulesPage.Ahead;
import nl.veerkracht.gateway.school.RulesPage.Tried;
import nl.veerkracht.gateway.school.RulesPage.TriedKind;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Makes the page about the rules of the reader's school. */
@RequestScoped
class RulesPages {
    private static final int DAYS_AHEAD = 7;

    private final SchoolDesk desk;
    private final BusinessClock clock;

    RulesPages(SchoolDesk desk, BusinessClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Begins with the rules that were chosen last. */
    RulesForm form(RulesDesk.Seen seen) {
        var versions = seen.rules().versions();
        return RulesForm.of(
                versions.get(versions.size() - 1),
                seen.rules().available(),
                clock.today().plusDays(DAYS_AHEAD));
    }

    TemplateInstance page(@Nullable Said said, RulesDesk.Seen seen, RulesForm form, @Nullable Trial trial) {
        var words = new RuleWords(desk.own(), desk.messages());
        var versions = seen.rules().versions();
        return desk.in(new RulesPage(
                desk.layout(),
                said,
                seen.version(),
                words.of(present(versions)),
                versions.stream().flatMap(version -> ahead(version, words)).toList(),
                form,
                List.of(RearmWord.values()),
                trial == null ? null : tried(trial)));
    }

    private Stream<Ahead> ahead(Version version, RuleWords words) {
        return Stream.ofNullable(version.from())
                .filter(clock.today()::isBefore)
                .map(day -> new Ahead(day, desk.dates().day(day), words.of(version)));
    }

    private Tried tried(Trial trial) {
        return new Tried(
                desk.dates().day(trial.from()),
                desk.dates().day(trial.until()),
                trial.pupils(),
                trial.kinds().stream()
                        .map(kind -> new TriedKind(
                                SignalWord.parse(kind.kind()), kind.now(), kind.then(), kind.gone(), kind.added()))
                        .toList());
    }

    private Version present(List<Version> versions) {
        return versions.stream()
                .filter(this::hasBegun)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private boolean hasBegun(Version version) {
        return Stream.ofNullable(version.from()).noneMatch(clock.today()::isBefore);
    }
}
