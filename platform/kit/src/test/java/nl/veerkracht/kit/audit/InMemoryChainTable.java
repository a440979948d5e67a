package nl.veerkracht.kit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.kit.audit.Head.Link;

/** A table that can fail in each way that a database can. */
final class InMemoryChainTable implements ChainTable {
    enum Fault {
        NONE,
        /** Refuses; nothing was kept. */
        REFUSES,
        /** Keeps all, and then the connection breaks before it can say so. */
        KEEPS_SILENTLY,
        /** Neither keeps nor answers. */
        GONE,
        /** Keeps all, and cannot be asked whether it did. */
        KEEPS_AND_IS_GONE
    }

    private final List<Link> links = new ArrayList<>();
    private final List<List<Link>> writes = new ArrayList<>();
    private Fault fault = Fault.NONE;

    void make(Fault next) {
        fault = next;
    }

    /** What another process wrote. */
    void strangerWrites(Link link) {
        links.add(link);
    }

    List<Link> links() {
        return links;
    }

    List<Link> links(UUID chain) {
        return links.stream().filter(link -> link.head().chain().equals(chain)).toList();
    }

    List<String> records() {
        return links.stream().map(Link::record).toList();
    }

    List<List<Link>> writes() {
        return writes;
    }

    @Override
    public void add(List<Link> added) {
        if (fault == Fault.NONE || fault == Fault.KEEPS_SILENTLY || fault == Fault.KEEPS_AND_IS_GONE) {
            refuseWhatIsThere(added);
            links.addAll(added);
            writes.add(added);
        }
        if (fault != Fault.NONE) {
            throw new IllegalStateException(fault.name());
        }
    }

    private void refuseWhatIsThere(List<Link> added) {
        for (var link : added) {
            if (links(link.head().chain()).stream()
                    .anyMatch(other -> other.head().position() == link.head().position())) {
                throw new IllegalStateException("primary key");
            }
        }
    }

    @Override
    public Optional<Head> end(UUID chain) {
        if (fault == Fault.GONE || fault == Fault.KEEPS_AND_IS_GONE) {
            throw new IllegalStateException("gone");
        }
        var ours = links(chain);
        return ours.isEmpty()
                ? Optional.empty()
                : Optional.of(ours.get(ours.size() - 1).head());
    }

    @Override
    public List<Head> untoldEnds() {
        return links.stream()
                .map(link -> link.head().chain())
                .distinct()
                .map(chain -> links(chain).get(links(chain).size() - 1).head())
                .toList();
    }
}
