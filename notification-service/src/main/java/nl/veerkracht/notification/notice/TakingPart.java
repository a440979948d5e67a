package nl.veerkracht.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.carecase.ParticipationEndedV1;
import nl.veerkracht.contracts.carecase.ParticipationStartedV1;
import nl.veerkracht.contracts.published.PublishedEvent;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import org.jspecify.annotations.Nullable;

/** Remembers until when organisations take part, so that an inbox closes with it; in whatever order that is told. */
@ApplicationScoped
class TakingPart {
    private static final String REMEMBER = """
            insert into taking_part as known (participation_id, young_person_id, organisation_kind,
                                              organisation_identifier, ended_at, told_at)
            select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])
            on conflict (participation_id) do update set ended_at = excluded.ended_at, told_at = excluded.told_at
            where (excluded.told_at, excluded.ended_at is not null) > (known.told_at, known.ended_at is not null)
            """;

    private final Sets database;

    TakingPart(Sets database) {
        this.database = database;
    }

    private record Told(
            UUID id,
            UUID youngPersonId,
            String organisationKind,
            String organisationIdentifier,
            @Nullable Instant endedAt,
            Instant toldAt) {
        private static final Comparator<Told> LATEST_LAST =
                Comparator.comparing(Told::toldAt).thenComparing(told -> told.endedAt() != null);

        static Stream<Told> of(PublishedEvent heard) {
            var toldAt = Objects.requireNonNull(heard.event().time(), "what is published has a time");
            if (heard.data() instanceof ParticipationStartedV1 started) {
                return Stream.of(new Told(
                        started.participationId(),
                        heard.youngPersonId(),
                        started.organisationKind(),
                        started.organisationIdentifier(),
                        null,
                        toldAt));
            }
            if (heard.data() instanceof ParticipationEndedV1 ended) {
                return Stream.of(new Told(
                        ended.participationId(),
                        heard.youngPersonId(),
                        ended.organisationKind(),
                        ended.organisationIdentifier(),
                        ended.at(),
                        toldAt));
            }
            return Stream.empty();
        }
    }

    /** Whether this tells who takes part, or until when. */
    static boolean isAbout(PublishedEvent event) {
        return event.data() instanceof ParticipationStartedV1 || event.data() instanceof ParticipationEndedV1;
    }

    void remember(List<PublishedEvent> events) {
        var told = latest(events.stream().flatMap(Told::of));
        if (!told.isEmpty()) {
            database.change(
                    REMEMBER,
                    Column.of("uuid", told, Told::id),
                    Column.of("uuid", told, Told::youngPersonId),
                    Column.text(told, Told::organisationKind),
                    Column.text(told, Told::organisationIdentifier),
                    Column.text(told, Told::endedAt),
                    Column.text(told, Told::toldAt));
        }
    }

    /** Of each participation what counts: a statement can change a row once only. */
    private static Collection<Told> latest(Stream<Told> told) {
        return told.collect(Collectors.toMap(Told::id, one -> one, BinaryOperator.maxBy(Told.LATEST_LAST)))
                .values();
    }
}
