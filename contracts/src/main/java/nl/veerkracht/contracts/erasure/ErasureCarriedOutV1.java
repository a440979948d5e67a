package nl.veerkracht.contracts.erasure;

import java.util.List;
import java.util.UUID;

/**
 * A service has erased all that it had.
 *
 * @param service which one
 * @param rows how many rows of which table; a table of which there were none is not named
 */
public record ErasureCarriedOutV1(UUID erasureId, String service, List<TableRows> rows) {

    public ErasureCarriedOutV1 {
        rows = List.copyOf(rows);
    }

    /** So many rows of a table. */
    public record TableRows(String table, int count) {}
}
