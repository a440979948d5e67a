package nl.veerkracht.gateway.draft;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The forms that keep drafts, by the names that case-service knows, each with the page that it stands on. */
public record DraftOf(String slug) {
    public static final DraftOf NOTE = new DraftOf("note");
    public static final DraftOf NOTE_CORRECTION = new DraftOf("note-correction");
    public static final DraftOf ADVICE = new DraftOf("advice");
    public static final DraftOf SCHOOL_TALK = new DraftOf("school-talk");
    public static final DraftOf PLAN = new DraftOf("plan");
    public static final DraftOf OWN_WORDS = new DraftOf("own-words");
    public static final DraftOf HAND_OVER = new DraftOf("hand-over");

    private static final String STEP = "step-";

    /** The form on which a case is brought to this step. */
    public static DraftOf step(String to) {
        return new DraftOf(STEP + to.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Where what is typed is sent while somebody types. */
    String address(UUID id) {
        return (equals(OWN_WORDS) ? "/family/" : "/young-people/") + id + "/drafts/" + slug;
    }

    /** The page with this form; of a correction, the one about the same note. */
    URI page(UUID id, TypedFields fields) {
        var person = "/young-people/" + id;
        return URI.create(
                switch (slug) {
                    case "note" -> person + "/notes#write";
                    case "note-correction" ->
                        person + "/notes"
                                + Optional.ofNullable(fields.id("corrects"))
                                        .map(note -> "?corrects=" + note + "#write")
                                        .orElse("");
                    case "advice" -> person + "/advice#give";
                    case "school-talk" -> person + "/talks/new";
                    case "plan" -> person + "/plan/edit";
                    case "own-words" -> "/family/" + id + "#own-words";
                    case "hand-over" -> person + "/hand-over";
                    default -> person + "/steps" + step();
                });
    }

    private String step() {
        return slug.matches(STEP + "[a-z-]{1,40}")
                ? "/" + slug.substring(STEP.length()).toUpperCase(Locale.ROOT).replace('-', '_')
                : "";
    }
}
