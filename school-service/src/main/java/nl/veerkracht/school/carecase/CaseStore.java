package nl.veerkracht.school.carecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.carecase.CoordinationCaseClosedV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseOpenedV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseReopenedV1;
import nl.veerkracht.contracts.carecase.ParticipationEndedV1;
import nl.veerkracht.contracts.carecase.ParticipationStartedV1;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/** Stores cases and participations; beginning, end and beginning anew may come in any order. */
@ApplicationScoped
class CaseStore {
    private static final String CASES = """
            insert into coordination_case as c (case_id, young_person_id, opened_on, closed_on, told_at)
            select * from unnest(?::uuid[], ?::uuid[], ?::date[], ?::date[], ?::timestamptz[])
            on conflict (case_id) do update set
                opened_on = coalesce(excluded.opened_on, c.opened_on),
                closed_on = case when excluded.told_at >= coalesce(c.told_at, excluded.told_at)
                                 then excluded.closed_on else c.closed_on end,
                told_at = greatest(c.told_at, excluded.told_at)
            """;
    private static final String PARTICIPATIONS = """
            insert into participation as p (participation_id, case_id, young_person_id, organisation_kind,
                organisation_identifier, role, started_at, ended_at)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
                ?::timestamptz[])
            on conflict (participation_id) do update set
                started_at = coalesce(excluded.started_at, p.started_at),
                ended_at = coalesce(excluded.ended_at, p.ended_at)
            """;

    private final Sets sets;

    CaseStore(Sets sets) {
        this.sets = sets;
    }

    /** @return the young people for whom a case was opened or reopened */
    Set<UUID> store(List<CloudEvent> events) {
        var cases = new TreeMap<UUID, CaseFacts>();
        var participations = new TreeMap<UUID, ParticipationFacts>();
        for (var event : events) {
            var person = CaseEvents.youngPerson(event);
            var data = CaseEvents.read(event);
            if (data instanceof CoordinationCaseOpenedV1 opened) {
                cases.merge(opened.caseId(), CaseFacts.of(person, opened), CaseFacts::and);
            } else if (data instanceof CoordinationCaseClosedV1 closed) {
                cases.merge(closed.caseId(), CaseFacts.of(person, closed, CaseEvents.toldAt(event)), CaseFacts::and);
            } else if (data instanceof CoordinationCaseReopenedV1 reopened) {
                cases.merge(
                        reopened.caseId(), CaseFacts.of(person, reopened, CaseEvents.toldAt(event)), CaseFacts::and);
            } else if (data instanceof ParticipationStartedV1 started) {
                participations.merge(
                        started.participationId(), ParticipationFacts.of(person, started), ParticipationFacts::and);
            } else if (data instanceof ParticipationEndedV1 ended) {
                participations.merge(
                        ended.participationId(), ParticipationFacts.of(person, ended), ParticipationFacts::and);
            }
        }
        storeCases(List.copyOf(cases.values()));
        storeParticipations(List.copyOf(participations.values()));
        return cases.values().stream()
                .filter(CaseFacts::begins)
                .map(CaseFacts::youngPersonId)
                .collect(Collectors.toSet());
    }

    private void storeCases(List<CaseFacts> cases) {
        if (!cases.isEmpty()) {
            sets.change(
                    CASES,
                    Column.of("uuid", cases, CaseFacts::caseId),
                    Column.of("uuid", cases, CaseFacts::youngPersonId),
                    Column.of("date", cases, CaseFacts::openedOn),
                    Column.of("date", cases, CaseFacts::closedOn),
                    Column.of("timestamptz", cases, CaseFacts::toldAt));
        }
    }

    private void storeParticipations(List<ParticipationFacts> participations) {
        if (!participations.isEmpty()) {
            sets.change(
                    PARTICIPATIONS,
                    Column.of("uuid", participations, ParticipationFacts::participationId),
                    Column.of("uuid", participations, ParticipationFacts::caseId),
                    Column.of("uuid", participations, ParticipationFacts::youngPersonId),
                    Column.text(participations, ParticipationFacts::organisationKind),
                    Column.text(participations, ParticipationFacts::organisationIdentifier),
                    Column.text(participations, ParticipationFacts::role),
                    Column.of("timestamptz", participations, ParticipationFacts::startedAt),
                    Column.of("timestamptz", participations, ParticipationFacts::endedAt));
        }
    }
}
