package nl.veerkracht.kit.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.kit.audit.Head.Link;

/** Where chains are kept. What it throws leaves open whether it was done. */
interface ChainTable {
    /** Keeps all of these or, when it throws, perhaps nothing. */
    void add(List<Link> links);

    /** Where this chain ends; empty when it has not begun. */
    Optional<Head> end(UUID chain);

    /** The ends of all chains, but for those that another chain tells of already. */
    List<Head> untoldEnds();
}
