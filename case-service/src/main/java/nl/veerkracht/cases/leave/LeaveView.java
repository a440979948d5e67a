package nl.veerkracht.cases.leave;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the reader's organisation is away, or will be.
 *
 * @param account who
 * @param until the last day
 * @param substitute the account that was asked to stand in, or does
 * @param accepted whether that account said yes
 * @param own whether it is the reader who is away
 * @param asksYou whether the reader was asked and has not answered
 * @param standingIn whether the reader said that they stand in
 * @param mayEnd whether the reader can say that it ends, or is off
 */
public record LeaveView(
        UUID id,
        String account,
        LocalDate from,
        LocalDate until,
        @Nullable String substitute,
        boolean accepted,
        boolean own,
        boolean asksYou,
        boolean standingIn,
        boolean mayEnd) {

    static LeaveView of(Leave leave, Reader reader) {
        var accepted = leave.isAccepted();
        var named = leave.names(reader);
        return new LeaveView(
                leave.id(),
                leave.account(),
                leave.from(),
                leave.until(),
                leave.substitute(),
                accepted,
                leave.isOf(reader),
                named && !accepted,
                named && accepted,
                leave.isEndedBy(reader));
    }
}
