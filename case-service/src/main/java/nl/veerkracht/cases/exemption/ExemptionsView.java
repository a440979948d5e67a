package nl.veerkracht.cases.exemption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.exemption.model.Exemption;
import nl.veerkracht.cases.exemption.model.Ground;
import org.jspecify.annotations.Nullable;

/**
 * The exemptions that a reader is shown, newest first.
 *
 * @param mayRecord whether the reader can record one
 */
public record ExemptionsView(List<Item> items, boolean mayRecord) {

    /**
     * One of them.
     *
     * @param until the last day
     * @param replaces the one that it took the place of
     */
    public record Item(
            UUID id,
            Ground ground,
            LocalDate from,
            LocalDate until,
            String municipality,
            Instant recordedAt,
            @Nullable UUID replaces) {

        static Item of(Exemption one) {
            return new Item(
                    one.id(),
                    one.content().ground(),
                    one.content().from(),
                    one.content().until(),
                    one.municipality().identifier(),
                    one.recordedAt(),
                    one.replaces());
        }
    }
}
