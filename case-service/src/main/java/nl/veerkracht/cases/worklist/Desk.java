package nl.veerkracht.cases.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.leave.StandIns.Away;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.contracts.access.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * Who reads, put as conditions: what is theirs to do, and of what others have to do as much as they may know.
 *
 * <p>A task of another organisation counts only when its kind tells of a class that the reader is shown something of by taking
 * part alone; a confidential one never does. The staff of a school is shown all tasks in its cases but those, in its list of
 * tasks, and so it is here.
 *
 * @param standsInFor who is away today and has the reader do their work
 */
record Desk(Reader reader, Set<DataClass> known, @Nullable UUID staffRef, List<Away> standsInFor) {

    /** Condition on a task {@code t}: that it is to be done by the reader. A mentor's is that of one mentor, where that is known. */
    Clause ownOpen() {
        var own = Clause.of(
                "t.status = 'OPEN' and t.owner_kind = ? and t.owner_identifier = ? and t.owner_role = any(?::text[])",
                reader.partKind(),
                reader.partIdentifier(),
                reader.roles());
        return staffRef == null
                ? own
                : own.and("and (t.mentor_ref is null or t.mentor_ref = any(?::uuid[]))", mentors());
    }

    private List<UUID> mentors() {
        return Stream.concat(Stream.of(staffRef), standsInFor.stream().map(Away::staffRef))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Condition on a case {@code d}: that the reader directs it, or stands in for who does. */
    Clause isDirected() {
        return standsInFor.isEmpty()
                ? Clause.of("d.director_account = ?", reader.subject())
                : Clause.of(
                        """
                        (d.director_account = ? or d.director_account = any(?::text[]) and d.director_kind = ?
                            and d.director_identifier = ? and d.director_role = any(?::text[]))""",
                        reader.subject(),
                        standsInFor.stream().map(Away::account).toList(),
                        reader.partKind(),
                        reader.partIdentifier(),
                        reader.roles());
    }

    /** Condition on a task {@code t}: that another organisation has to do it, and the reader may know. */
    Clause openElsewhere() {
        return Clause.of("""
                t.status = 'OPEN' and not t.confidential and t.kind = any(?::text[])
                and (t.owner_kind, t.owner_identifier) <> (?, ?)
                """, knownKinds(), reader.partKind(), reader.partIdentifier());
    }

    /** Condition on the case {@code c}: that the reader takes part in it. */
    Clause takesPart() {
        return Clause.of(
                Access.takesPart(reader, "c.id"),
                reader.partKind(),
                reader.partIdentifier(),
                reader.takesPartAs(),
                reader.today(),
                reader.today());
    }

    /** Condition on a row {@code p} of those who take part, that it is theirs in the role {@code own.role}. */
    Clause isOwn() {
        return Clause.of(Access.IS_OWN, reader.partKind(), reader.partIdentifier(), reader.today(), reader.today());
    }

    /** Condition on the case {@code c}: that it is shown to the reader in this step. */
    Clause isIn(CaseStep step) {
        return known.contains(DataClass.CONSULT)
                ? Clause.of("and c.step = ?", step)
                : Clause.of("and coalesce(c.step_apart, c.step) = ?", step);
    }

    private List<TaskKind> knownKinds() {
        return Arrays.stream(TaskKind.values()).filter(this::isKnown).toList();
    }

    private boolean isKnown(TaskKind kind) {
        return reader.isSchoolStaff() || kind.tellsOf().filter(known::contains).isPresent();
    }
}
