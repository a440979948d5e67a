package nl.veerkracht.gateway.signal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.SignalWord;
import org.jspecify.annotations.Nullable;

/**
 * The signals of a young person, latest first.
 *
 * @param more what one more day would do; null for who is not shown that, and for what is past
 */
@CheckedTemplate(basePath = "signal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignalsPage(
        Layout layout,
        UUID id,
        String name,
        List<SignalLine> lines,
        @Nullable String more,
        AsOf asOf) implements TemplateInstance {

    /**
     * The day of which the page tells what was known at its end.
     *
     * @param typed as it was typed; empty for now
     * @param day null for now
     * @param past the same in words
     * @param errors what is wrong with what was typed
     */
    record AsOf(
            String typed, @Nullable LocalDate day, @Nullable String past, List<FormError> errors) {
        private static final AsOf NOW = new AsOf("", null, null, List.of());

        /** Of what was typed; what is no day, or one to come, is shown as it is now. */
        static AsOf of(@Nullable String typed, LocalDate today, Dates dates, SignalMessages texts) {
            if (typed == null || typed.isBlank()) {
                return NOW;
            }
            return Dates.typed(typed.strip())
                    .filter(day -> !day.isAfter(today))
                    .map(day -> new AsOf(typed, day, dates.inFull(day), List.of()))
                    .orElseGet(() -> new AsOf(typed, null, null, List.of(new FormError("asOf", texts.errorAsOf()))));
        }

        public @Nullable String error() {
            return FormError.of("asOf", errors);
        }
    }

    /**
     * A signal.
     *
     * @param gone when and why it went; null for one that stands
     * @param counted what was counted, and against which number
     * @param skipped days that were not counted, as there were no lessons
     * @param parts days that were not counted, as only part of each was sickness; null when there are none
     * @param withoutData of how many days nothing is known; null when there are none
     * @param stops what would stop it; null where that is not known
     */
    record SignalLine(
            UUID id,
            SignalWord what,
            Written since,
            String noticed,
            @Nullable String gone,
            String counted,
            @Nullable String window,
            List<String> episodes,
            List<String> skipped,
            @Nullable String parts,
            @Nullable String withoutData,
            String rule,
            @Nullable Stops stops) {}

    /** What would stop it, each by itself; none is named where it is any of what was counted. */
    record Stops(String intro, List<String> anyOf) {}
}
