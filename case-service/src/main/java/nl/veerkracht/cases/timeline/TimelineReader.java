package nl.veerkracht.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.contracts.access.Decision.Denied;

/**
 * Reads what one reader may see of a timeline; what is denied leaves no trace, neither a shorter page nor a link to a page
 * with nothing on it.
 */
@ApplicationScoped
class TimelineReader {
    private static final Set<DataClass> ALL = EnumSet.allOf(DataClass.class);

    private final Database database;
    private final RowGuard guard;
    private final Access access;

    TimelineReader(Database database, RowGuard guard, Access access) {
        this.database = database;
        this.guard = guard;
        this.access = access;
    }

    /** What is asked for, from where, and how many entries at most. */
    record Wanted(TimelineFilter filter, Position from, int limit) {}

    /** As many entries as asked for, if there are so many that the reader may see. */
    @Transactional
    public Stretch read(UUID youngPersonId, Reader reader, About about, Wanted wanted) {
        var visible = access.visible(reader, ALL, about);
        guard.open(youngPersonId, visible.all());
        var question = new TimelineQuestion(youngPersonId, reader, about, visible, wanted.filter());
        var oneMore = seen(question, wanted.from(), wanted.limit() + 1);
        var goesOn = oneMore.size() > wanted.limit();
        var shown = new ArrayList<>(goesOn ? oneMore.subList(0, wanted.limit()) : oneMore);
        return wanted.from().towardsNewer()
                ? towardsNewer(shown, goesOn, question)
                : towardsOlder(shown, goesOn, question, wanted.from());
    }

    private Stretch towardsNewer(List<SeenEntry> shown, boolean goesOn, TimelineQuestion question) {
        Collections.reverse(shown);
        var isOlder = !shown.isEmpty()
                && isAnything(
                        question, Position.olderThan(shown.get(shown.size() - 1).entry()));
        return new Stretch(shown, goesOn, isOlder);
    }

    private Stretch towardsOlder(List<SeenEntry> shown, boolean goesOn, TimelineQuestion question, Position from) {
        var isNewer = !from.isNewest()
                && !shown.isEmpty()
                && isAnything(question, Position.newerThan(shown.get(0).entry()));
        return new Stretch(shown, isNewer, goesOn);
    }

    private boolean isAnything(TimelineQuestion question, Position from) {
        return !seen(question, from, 1).isEmpty();
    }

    /** In the order of reading; reads on where something was denied, until there are so many or nothing is left. */
    private List<SeenEntry> seen(TimelineQuestion question, Position start, int wanted) {
        var seen = new ArrayList<SeenEntry>();
        var from = start;
        while (seen.size() < wanted) {
            var rows = new TimelineRange(question, from, wanted).in(database).list(StoredEntry::of);
            rows.stream()
                    .map(row -> new SeenEntry(row, decide(row, question)))
                    .filter(row ->
                            row.decision().isVisible() && question.filter().fits(row.entry()))
                    .forEach(seen::add);
            if (rows.size() < wanted) {
                break;
            }
            from = new Position(rows.get(rows.size() - 1).cursor().keys(), start.towardsNewer());
        }
        return seen.subList(0, Math.min(wanted, seen.size()));
    }

    private Decision decide(StoredEntry row, TimelineQuestion question) {
        return row.item()
                .map(item -> access.decide(question.reader(), item, question.about()))
                .orElseGet(() -> new Denied("unknown-kind-or-class"));
    }
}
