package nl.veerkracht.gateway.voice;

import java.util.Arrays;
import java.util.Locale;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.page.Flash.Said;
import org.jspecify.annotations.Nullable;

/** What a page of the family says once about words and talks; travels in the address by name only. */
public enum VoiceDone {
    WORDS_SAID(true),
    WORDS_SHARED(true),
    WORDS_BACK(true),
    WORDS_NOBODY(false),
    WORDS_OVER(false),
    TALK_ASKED(true),
    TALK_WAITING(true),
    TALK_OFTEN(false),
    VOICE_LATER(false);

    private final boolean good;

    VoiceDone(boolean good) {
        this.good = good;
    }

    /** As in the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for what the address says was done; none for anything else. */
    public static @Nullable Said said(@Nullable String code, Relation reader, VoiceWords words) {
        return Arrays.stream(values())
                .filter(done -> done.code().equals(code))
                .findFirst()
                .map(done -> new Said(done.text(reader, words), done.good))
                .orElse(null);
    }

    private String text(Relation reader, VoiceWords words) {
        return switch (this) {
            case WORDS_SAID -> words.own().doneSaid(reader);
            case WORDS_SHARED -> words.own().doneShared();
            case WORDS_BACK -> words.own().doneBack(reader);
            case WORDS_NOBODY -> words.own().doneNobody();
            case WORDS_OVER -> words.own().doneOver();
            case TALK_ASKED -> words.own().doneTalk(reader);
            case TALK_WAITING -> words.own().doneWaiting(reader);
            case TALK_OFTEN -> words.own().doneOften(reader);
            case VOICE_LATER -> words.all().doneLater();
        };
    }
}
