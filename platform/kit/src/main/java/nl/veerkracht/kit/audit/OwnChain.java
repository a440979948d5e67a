package nl.veerkracht.kit.audit;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The chain of this process, which nobody else writes. It goes on from the last position that is certain: after a failure
 * it first reads back how far it came. For one thread at a time.
 */
final class OwnChain {
    private static final Logger LOG = Logger.getLogger(OwnChain.class);

    private final ChainTable table;
    private final BusinessClock clock;
    private Head certain = Head.ofNewChain();
    private @Nullable Head perhaps;

    OwnChain(ChainTable table, BusinessClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Adds all of these; when it throws, they do not count. */
    void add(List<String> records) {
        settle();
        var links = certain.followedBy(certain.hasBegun() ? records : opened(records));
        var end = links.get(links.size() - 1).head();
        perhaps = end;
        try {
            table.add(links);
            certain = end;
            perhaps = null;
        } catch (RuntimeException failure) {
            settle();
            if (!certain.equals(end)) {
                throw failure;
            }
        }
    }

    /** Finds out what became of the last attempt, if that is not known. */
    private void settle() {
        if (perhaps == null) {
            return;
        }
        var end = table.end(certain.chain()).orElse(new Head(certain.chain(), 0, ""));
        if (end.equals(perhaps)) {
            certain = end;
        } else if (!end.equals(certain)) {
            LOG.errorf("access log: chain %s does not end as we left it; going on with another", certain.chain());
            certain = Head.ofNewChain();
        }
        perhaps = null;
    }

    /** The ends that it tells of also go to the ordinary log: whoever rewrites the table cannot rewrite that. */
    private List<String> opened(List<String> records) {
        var ends = table.untoldEnds();
        LOG.infof("access log: chain %s begins after %s", certain.chain(), ends);
        var opening = RecordForm.opening(certain.chain(), clock.instant(), ends);
        return Stream.concat(Stream.of(opening), records.stream()).toList();
    }
}
