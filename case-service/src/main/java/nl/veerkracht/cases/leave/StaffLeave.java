package nl.veerkracht.cases.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;

/**
 * Who of an organisation is away and who stands in. Whoever works there can tell of a colleague, who may be too ill to do so;
 * nobody stands in without having said so themselves. Standing in opens nothing: it puts the work of a colleague, for the
 * same organisation and in a role that one has, among one's own.
 */
@ApplicationScoped
class StaffLeave {
    private final Leaves leaves;
    private final BusinessClock clock;

    StaffLeave(Leaves leaves, BusinessClock clock) {
        this.leaves = leaves;
        this.clock = clock;
    }

    List<LeaveView> of(Reader reader) {
        return leaves.of(reader).stream()
                .map(leave -> LeaveView.of(leave, reader))
                .toList();
    }

    /** @throws LeaveOverlaps when that account is away already on one of these days */
    @Transactional
    @SentOnce
    LeaveView record(Leave leave, Reader by) {
        if (!leaves.add(leave, by, clock.instant())) {
            throw new LeaveOverlaps();
        }
        return LeaveView.of(leave, by);
    }

    /**
     * The reader stands in; said again, nothing changes.
     *
     * @throws SubstitutedAlready when somebody else does
     * @throws CannotStandInForYourself for who is away themselves
     */
    @Transactional
    void standIn(UUID id, Reader reader) {
        var leave = held(id, reader);
        if (leave.isOf(reader)) {
            throw new CannotStandInForYourself();
        }
        if (leave.isAccepted() && !leave.names(reader)) {
            throw new SubstitutedAlready();
        }
        if (!leave.isAccepted()) {
            leaves.substitute(id, reader.subject(), clock.instant());
        }
    }

    /** The reader does not stand in, or no more; for who was not asked there is nothing to say. */
    @Transactional
    void standDown(UUID id, Reader reader) {
        if (held(id, reader).names(reader)) {
            leaves.substitute(id, null, null);
        }
    }

    /**
     * Who was away is back today, or will not be away.
     *
     * @throws NotYourLeave for who neither is away nor told of it
     */
    @Transactional
    void end(UUID id, Reader reader) {
        var leave = held(id, reader);
        if (!leave.isEndedBy(reader)) {
            throw new NotYourLeave();
        }
        leaves.end(leave, reader.today().minusDays(1));
    }

    private Leave held(UUID id, Reader reader) {
        return leaves.hold(id, reader).orElseThrow(UnknownResource::new);
    }
}
