package nl.veerkracht.cases.voice;

import java.util.List;
import java.util.Objects;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.cases.voice.model.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the family says, or who may read it from now on; says nothing of itself, so that it is in no log.
 *
 * @param text left out where only the audience changes
 * @param audience kinds of organisation, or ALL
 */
public record VoiceRequest(@Nullable String text, @Nullable List<String> audience) {
    private static final int LONGEST = 4_000;
    private static final VoiceRequest EMPTY = new VoiceRequest(null, null);

    /** What was said and for whom, without faults. */
    record Checked(String words, Audience audience) {}

    /**
     * New words; without a choice, all who take part may read them.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is
     */
    static Checked said(@Nullable VoiceRequest request, RequestCheck check) {
        var said = Objects.requireNonNullElse(request, EMPTY);
        var words = check.requiredText("text", said.text(), LONGEST);
        var audience = said.audience() == null ? Audience.EVERYONE : audience(said.audience(), check);
        check.done();
        return new Checked(words, audience);
    }

    /**
     * Who may read it from now on, which is to be said.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest when it is not
     */
    static Audience chosen(@Nullable VoiceRequest request) {
        var names = Objects.requireNonNullElse(request, EMPTY).audience();
        var check = new RequestCheck();
        var audience = audience(names == null ? List.of() : names, check);
        check.done();
        return audience;
    }

    private static Audience audience(List<String> names, RequestCheck check) {
        var named = Audience.named(names);
        if (named.isEmpty()) {
            check.fault("audience", "must be [ALL], or one or more kinds of organisation");
        }
        return named.orElse(Audience.NOBODY);
    }

    @Override
    public String toString() {
        return "VoiceRequest";
    }
}
