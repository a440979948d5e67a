package nl.veerkracht.cases.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.KnownTakingPart;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.timeline.AfterEntries;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.TimelineEntry;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps beside each who takes part when the case last moved, in the transaction of what moved it. That is what people did, not
 * what a school's system reports: a case in which nobody does anything stands still however much absence comes in.
 *
 * <p>Of what one organisation did, others are told only when they are shown something of its class by taking part alone. A note
 * of the physician therefore does not move the case for an officer, and what consent opens moves it for nobody: the case may
 * seem to stand still for longer than it did, but that it left a list never tells of what its reader may not know. Neither do
 * own words of the family, whose author decides who reads them. What the own organisation did, always counts.
 */
@ApplicationScoped
class Movement implements AfterEntries {
    // In one order always: two who do something in one case at once wait for each other instead of locking up.
    private static final String MOVE = """
            update participation p set
                moved_on = greatest(p.moved_on, m.day),
                acted_on = case when m.acted then greatest(p.acted_on, m.day) else p.acted_on end
            from (select h.id, max(m.day) as day, bool_or(m.acted) as acted
                  from (select p.id, p.young_person_id, p.organisation_kind, p.organisation_identifier
                        from participation p where p.young_person_id = any(?::uuid[]) and p.status = 'ACTIVE'
                        order by p.id for no key update) as h
                  join unnest(?::uuid[], ?::text[], ?::text[], ?::date[], ?::boolean[])
                      as m (young_person_id, kind, identifier, day, acted)
                    on m.young_person_id = h.young_person_id and m.kind = h.organisation_kind
                   and (m.identifier is null or m.identifier = h.organisation_identifier)
                  group by h.id) as m
            where p.id = m.id
              and (p.moved_on is null or p.moved_on < m.day or m.acted and (p.acted_on is null or p.acted_on < m.day))
            """;

    private final Database database;

    Movement(Database database) {
        this.database = database;
    }

    /**
     * Something was done, as some may know.
     *
     * @param identifier only the organisation known by this; null for all of the kind
     * @param acted whether it was this organisation that did it
     */
    record Move(UUID youngPersonId, String kind, @Nullable String identifier, LocalDate day, boolean acted) {}

    @Override
    public void run(List<TimelineEntry> entries) {
        tell(entries.stream().flatMap(Movement::moves).toList());
    }

    void tell(List<Move> moves) {
        if (!moves.isEmpty()) {
            database.statement(MOVE)
                    .values(moves.stream().map(Move::youngPersonId).distinct().toList())
                    .column(moves, Move::youngPersonId)
                    .column(moves, Move::kind)
                    .column(moves, Move::identifier)
                    .column(moves, Move::day)
                    .column(moves, Move::acted)
                    .run();
        }
    }

    /** What an entry moves, and for whom. Saying that one takes part is not yet doing something. */
    static Stream<Move> moves(TimelineEntry entry) {
        if (entry.content().author() == null || entry.teller().isOfFamily()) {
            return Stream.of();
        }
        var person = entry.youngPersonId();
        var day = LocalDate.ofInstant(entry.origin().heardAt(), BusinessClock.ZONE);
        var own = new Move(
                person,
                entry.teller().kind(),
                entry.teller().identifier(),
                day,
                entry.kind() != EntryKind.PARTICIPATION_STARTED);
        return Stream.concat(
                Stream.of(own),
                Stream.of(OrganisationKind.values())
                        .filter(kind -> KnownTakingPart.classes(kind, day)
                                .contains(entry.kind().dataClass()))
                        .map(kind -> new Move(person, kind.name(), null, day, false)));
    }
}
