package nl.veerkracht.gateway.colleague;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.gateway.remote.LeaveService.Leave;

/**
 * What the reader has to know at the start of the day of who is away.
 *
 * @param asked whether somebody waits for an answer of the reader
 * @param standing whether the reader stands in for somebody today
 * @param away whether the reader is down as away today
 */
@TemplateData
public record LeaveBanner(boolean asked, boolean standing, boolean away) {

    public static LeaveBanner of(List<Leave> leaves, LocalDate today) {
        var now = leaves.stream().filter(leave -> !leave.from().isAfter(today)).toList();
        return new LeaveBanner(
                leaves.stream().anyMatch(Leave::asksYou),
                now.stream().anyMatch(Leave::standingIn),
                now.stream().anyMatch(Leave::own));
    }

    public boolean isSays() {
        return asked || standing || away;
    }
}
