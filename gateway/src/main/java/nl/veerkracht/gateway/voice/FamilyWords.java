package nl.veerkracht.gateway.voice;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.VoiceService.Voice;
import org.jspecify.annotations.Nullable;

/** What the family says, for who helps it: the young person first, the parents apart. */
public record FamilyWords(Group pupil, Group parents, boolean missing, boolean more) {
    private static final int LATEST = 2;

    /** What one side said, what was said last first. */
    public record Group(List<Line> latest, List<Line> earlier) {
        private static Group of(Stream<Line> said) {
            var all = said.toList();
            var split = Math.min(LATEST, all.size());
            return new Group(all.subList(0, split), all.subList(split, all.size()));
        }
    }

    /**
     * Something that was said.
     *
     * @param who which of the parents
     * @param readers for whom, in words
     */
    public record Line(Written said, String who, String text, String readers) {}

    /**
     * In words; nothing for who may not know of the family.
     *
     * @param names what the people of the family are called, by their id
     */
    public static @Nullable FamilyWords of(
            Part<Listed<Voice>> told, Function<String, String> names, VoiceWords words, Dates dates) {
        if (told.isRefused()) {
            return null;
        }
        var all = told.or(Listed.none());
        return new FamilyWords(
                group(all, Relation.PUPIL, names, words, dates),
                group(all, Relation.PARENT, names, words, dates),
                told.isMissing(),
                all.next() != null);
    }

    private static Group group(
            Listed<Voice> all, Relation whose, Function<String, String> names, VoiceWords words, Dates dates) {
        return Group.of(all.items().stream()
                .filter(one -> one.relation().equals(whose.name()))
                .map(one -> new Line(
                        dates.moment(one.saidAt()),
                        names.apply(one.relativeId().toString()),
                        one.text(),
                        words.readers(one.audience()))));
    }
}
