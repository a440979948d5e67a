package nl.veerkracht.gateway.plan;

import java.util.Arrays;
import java.util.Locale;
import nl.veerkracht.gateway.page.Flash.Said;
import org.jspecify.annotations.Nullable;

/** What the page of a plan says once about what was just done; travels in the address by name only. */
enum PlanDone {
    SAVED,
    AGREED,
    FINISHED,
    LATER;

    /** As in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for what the address says was done; none for anything else. */
    static @Nullable Said said(@Nullable String code, PlanMessages texts) {
        return Arrays.stream(values())
                .filter(done -> done.code().equals(code))
                .findFirst()
                .map(done -> new Said(done.text(texts), done != LATER))
                .orElse(null);
    }

    private String text(PlanMessages texts) {
        return switch (this) {
            case SAVED -> texts.doneSaved();
            case AGREED -> texts.doneAgreed();
            case FINISHED -> texts.doneFinished();
            case LATER -> texts.doneLater();
        };
    }
}
