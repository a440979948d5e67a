package nl.veerkracht.gateway.meeting;

import java.util.Arrays;
import java.util.Locale;
import nl.veerkracht.gateway.page.Flash.Said;
import org.jspecify.annotations.Nullable;

/** What a page says once about what was just done; travels in the address by name only. */
enum MeetingDone {
    PLANNED,
    MOVED,
    CALLED_OFF,
    RECORDED,
    ANSWERED,
    LATER;

    /** As in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for what the address says was done; none for anything else. */
    static @Nullable Said said(@Nullable String code, MeetingMessages texts) {
        return Arrays.stream(values())
                .filter(done -> done.code().equals(code))
                .findFirst()
                .map(done -> new Said(done.text(texts), done != LATER))
                .orElse(null);
    }

    private String text(MeetingMessages texts) {
        return switch (this) {
            case PLANNED -> texts.donePlanned();
            case MOVED -> texts.doneMoved();
            case CALLED_OFF -> texts.doneCalledOff();
            case RECORDED -> texts.doneRecorded();
            case ANSWERED -> texts.doneAnswered();
            case LATER -> texts.doneLater();
        };
    }
}
