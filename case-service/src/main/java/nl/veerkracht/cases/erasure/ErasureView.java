package nl.veerkracht.cases.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.cases.erasure.model.Ground;
import nl.veerkracht.cases.erasure.model.ServiceRows;
import nl.veerkracht.cases.erasure.model.Word;
import nl.veerkracht.cases.retention.model.Kept;
import org.jspecify.annotations.Nullable;

/**
 * An erasure and its dry run.
 *
 * @param approved null as long as nothing has gone
 * @param wouldGo how many rows of which table of which service the dry run found
 * @param mustStay what stands in the way, and why; with anything in it the erasure cannot be approved
 */
public record ErasureView(
        UUID id,
        UUID youngPersonId,
        Ground ground,
        @Nullable String note,
        Word asked,
        Instant countedAt,
        @Nullable Word approved,
        List<ServiceRows> wouldGo,
        List<Kept> mustStay) {

    static ErasureView of(Erasure erasure, List<ServiceRows> wouldGo, List<Kept> mustStay) {
        return new ErasureView(
                erasure.id(),
                erasure.youngPersonId(),
                erasure.ground(),
                erasure.wish().note(),
                erasure.asked(),
                erasure.countedAt(),
                erasure.approved(),
                wouldGo,
                mustStay);
    }
}
