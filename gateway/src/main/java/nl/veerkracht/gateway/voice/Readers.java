package nl.veerkracht.gateway.voice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.gateway.page.OrganisationWord;
import org.jspecify.annotations.Nullable;

/**
 * The choice of who may read somebody's own words: all who take part, or some of them.
 *
 * @param everybody whether all is chosen
 * @param some the kinds of organisation that are ticked
 */
public record Readers(boolean everybody, Set<String> some) {
    /** What is chosen when nobody has chosen yet. */
    public static final Readers EVERYBODY = new Readers(true, Set.of());

    private static final String ALL = "all";

    /**
     * The choice on a page.
     *
     * @param field id of the first of what can be chosen
     */
    public record Choice(
            String field,
            boolean everybody,
            List<Option> options,
            @Nullable String error) {}

    /** One kind of organisation to tick. */
    public record Option(String name, String text, boolean ticked) {}

    public Readers {
        some = Set.copyOf(some);
    }

    /**
     * As a form was sent. Whoever ticks some and leaves the dot at all meant those: in doubt, fewer read.
     *
     * @param who the dot
     * @param ticked the kinds of organisation
     */
    public static Readers of(@Nullable String who, @Nullable Collection<String> ticked) {
        var known = (ticked == null ? List.<String>of() : ticked)
                .stream()
                        .filter(kind -> OrganisationWord.parse(kind) != OrganisationWord.OTHER)
                        .collect(Collectors.toSet());
        return new Readers(known.isEmpty() && ALL.equals(who), known);
    }

    /** As the service told. */
    static Readers told(List<String> audience) {
        return audience.contains(VoiceWords.ALL) ? EVERYBODY : new Readers(false, Set.copyOf(audience));
    }

    /** Whether nothing was chosen, which is no choice. */
    public boolean isNobody() {
        return !everybody && some.isEmpty();
    }

    /** For the service. */
    public List<String> audience() {
        return everybody ? List.of(VoiceWords.ALL) : some.stream().sorted().toList();
    }

    /** Of those who take part, and of who is ticked though no longer taking part. */
    Choice choice(String field, Collection<String> takingPart, VoiceWords words, @Nullable String error) {
        var all = Stream.concat(takingPart.stream(), some.stream().sorted())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var options = all.stream()
                .map(kind -> new Option(kind, words.all().recipient(OrganisationWord.parse(kind)), some.contains(kind)))
                .toList();
        return new Choice(field, everybody, options, error);
    }
}
