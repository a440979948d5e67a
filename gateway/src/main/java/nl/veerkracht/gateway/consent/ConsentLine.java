package nl.veerkracht.gateway.consent;

import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.ConsentState;
import org.jspecify.annotations.Nullable;

/**
 * A consent as a page tells of it.
 *
 * @param what what may be seen
 * @param who by whom
 * @param why what for
 * @param last the last day on which it holds
 * @param closes the birthday from which it no longer holds, when it does not go on to its last day
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
        @Nullable Written closes,
        String given,
        String awaited,
        boolean mayAnswer,
        boolean mayWithdraw) {

    /** Whether it was given, so that the same can be asked anew. */
    public boolean isRenewable() {
        return state.isRenewable();
    }

    public boolean isOver() {
        return state.isOver();
    }
}
