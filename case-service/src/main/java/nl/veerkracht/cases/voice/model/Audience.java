package nl.veerkracht.cases.voice.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.OrganisationKind;

/**
 * Who may read somebody's own words, beside the author.
 *
 * @param kinds the kinds of organisation that were chosen; empty for all who take part, now and later
 */
public record Audience(Optional<Set<OrganisationKind>> kinds) {
    /** The name that stands for all who take part. */
    public static final String ALL = "ALL";

    public static final Audience EVERYONE = new Audience(Optional.empty());
    public static final Audience NOBODY = new Audience(Optional.of(Set.of()));

    private static final String BETWEEN = ",";

    public Audience {
        kinds = kinds.map(Set::copyOf);
    }

    /** Who has these names; empty when one of them is not known, or when there are none: nobody is not chosen so. */
    public static Optional<Audience> named(Collection<String> names) {
        if (names.contains(ALL)) {
            return names.size() == 1 ? Optional.of(EVERYONE) : Optional.empty();
        }
        var kinds = EnumSet.noneOf(OrganisationKind.class);
        names.forEach(name -> OrganisationKind.parse(name).ifPresent(kinds::add));
        return kinds.isEmpty() || kinds.size() < names.size() ? Optional.empty() : Optional.of(of(kinds));
    }

    /** As it was stored; a kind that we do not know reads nothing. */
    public static Audience stored(String text) {
        return text.equals(ALL)
                ? EVERYONE
                : of(Arrays.stream(text.split(BETWEEN))
                        .flatMap(name -> OrganisationKind.parse(name).stream())
                        .collect(Collectors.toSet()));
    }

    /** The same data, for this audience only. */
    public DataItem limit(DataItem item) {
        return kinds.map(item::sharedWith).orElse(item);
    }

    /** As callers and pages write it, always in the same order. */
    public List<String> names() {
        return kinds.map(chosen -> chosen.stream().sorted().map(Enum::name).toList())
                .orElse(List.of(ALL));
    }

    /** To be stored. */
    public String asText() {
        return String.join(BETWEEN, names());
    }

    private static Audience of(Set<OrganisationKind> kinds) {
        return new Audience(Optional.of(kinds));
    }
}
