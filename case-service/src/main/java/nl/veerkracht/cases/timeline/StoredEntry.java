package nl.veerkracht.cases.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.timeline.TimelineEntryView.Organisation;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.cases.voice.model.Audience;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it was stored, before anyone decided who is shown what of it.
 *
 * @param audience of own words, who may read them now; the entry is not for others either
 */
record StoredEntry(
        UUID id,
        String kind,
        String dataClass,
        Teller teller,
        LocalDate happenedOn,
        Instant heardAt,
        int place,
        Map<String, String> params,
        @Nullable String detail,
        @Nullable UUID corrects,
        @Nullable String audience) {
    private static final String RELATION = "relation";
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    static StoredEntry of(Answer row) throws SQLException {
        return new StoredEntry(
                row.id("id"),
                row.text("kind"),
                row.text("class"),
                new Teller(row.text("organisation_kind"), row.text("organisation_identifier")),
                row.day("happened_on"),
                row.moment("heard_at"),
                row.number("place"),
                texts(row.text("params")),
                row.optionalText("detail"),
                row.optionalId("corrects"),
                row.optionalText("audience"));
    }

    /** What the policy decides about; empty for a kind or class that we do not know. */
    Optional<DataItem> item() {
        return EntryKind.parse(kind)
                .flatMap(known -> Arrays.stream(DataClass.values())
                        .filter(one -> one.name().equals(dataClass))
                        .findFirst())
                .map(known -> known.recordedBy(teller.identifier()))
                .map(item -> audience == null ? item : Audience.stored(audience).limit(item));
    }

    /** Who tells it, for readers: of the family, who that is to the young person and not which account. */
    Organisation organisation() {
        return new Organisation(
                teller.kind(), teller.isOfFamily() ? params.getOrDefault(RELATION, "") : teller.identifier());
    }

    Cursor cursor() {
        return new Cursor(List.of(happenedOn.toString(), heardAt.toString(), Integer.toString(place), id.toString()));
    }

    private static Map<String, String> texts(String json) {
        try {
            return EventJson.MAPPER.readValue(json, TEXTS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("stored texts cannot be read", impossible);
        }
    }
}
