package nl.veerkracht.cases.leave;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tells who is away.
 *
 * @param account who; absent for the reader themselves
 * @param staffRef as tasks for one mentor name that account, if known
 * @param from the first day
 * @param until the last day
 * @param substitute the account that is asked to stand in; absent for whoever offers
 */
public record LeaveRequest(
        @Nullable String account,
        @Nullable String staffRef,
        @Nullable String from,
        @Nullable String until,
        @Nullable String substitute) {
    private static final int LONGEST_ACCOUNT = 64;
    private static final int LONGEST_IN_DAYS = 366;
    private static final LeaveRequest EMPTY = new LeaveRequest(null, null, null, null, null);

    /**
     * Everything in order.
     *
     * @param ownRef as tasks for one mentor name the reader, if known
     * @throws nl.veerkracht.kit.problem.InvalidRequest with everything that is wrong at once
     */
    static Leave checked(@Nullable LeaveRequest request, UUID id, Reader reader, @Nullable UUID ownRef) {
        var sent = Objects.requireNonNullElse(request, EMPTY);
        var check = new RequestCheck();
        var account =
                Objects.requireNonNullElse(check.text("account", sent.account(), LONGEST_ACCOUNT), reader.subject());
        var ref = account.equals(reader.subject()) ? ownRef : check.id("staffRef", sent.staffRef());
        var substitute = check.text("substitute", sent.substitute(), LONGEST_ACCOUNT);
        if (account.equals(substitute)) {
            check.fault("substitute", "must be somebody else than who is away");
        }
        var from = check.requiredDay("from", sent.from());
        var until = check.requiredDay("until", sent.until());
        if (from != null && until != null) {
            checkDays(from, until, reader.today(), check);
        }
        check.done();
        return new Leave(
                id,
                account,
                ref,
                Objects.requireNonNull(from),
                Objects.requireNonNull(until),
                substitute,
                null,
                reader.subject());
    }

    private static void checkDays(LocalDate from, LocalDate until, LocalDate today, RequestCheck check) {
        if (until.isBefore(from)) {
            check.fault("until", "must not be before the first day");
        } else if (until.isBefore(today)) {
            check.fault("until", "must be today or later");
        } else if (until.isAfter(from.plusDays(LONGEST_IN_DAYS))) {
            check.fault("until", "must be within a year after the first day");
        }
    }
}
