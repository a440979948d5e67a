package nl.veerkracht.gateway.consent;

import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.ConsentState;

/**
 * A consent as a page tells of it.
 *
 * @param what what may be seen
 * @param who by whom
 * @param why what for
 * @param last the last day on which it holds
 * @param given who has said yes; empty for nobody
 * @param awaited who has yet to answer; empty for nobody
 * @param mayAnswer whether the reader is one of those
 * @param mayWithdraw whether the reader has a yes to take back
 */
public record ConsentLine(
        UUID id,
        ConsentState state,
        String what,
        String who,
        String why,
        Written from,
        Written last,
        String given,
        String awaited,
        boolean mayAnswer,
        boolean mayWithdraw) {

    public boolean isOver() {
        return state.isOver();
    }
}
