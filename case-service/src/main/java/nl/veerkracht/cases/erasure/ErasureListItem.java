package nl.veerkracht.cases.erasure;

import java.util.UUID;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.cases.erasure.model.Ground;
import nl.veerkracht.cases.erasure.model.Word;
import org.jspecify.annotations.Nullable;

/**
 * An erasure on a list, without its dry run.
 *
 * @param approved null as long as nothing has gone
 */
public record ErasureListItem(
        UUID id,
        UUID youngPersonId,
        Ground ground,
        Word asked,
        @Nullable Word approved) {

    static ErasureListItem of(Erasure erasure) {
        return new ErasureListItem(
                erasure.id(), erasure.youngPersonId(), erasure.ground(), erasure.asked(), erasure.approved());
    }
}
