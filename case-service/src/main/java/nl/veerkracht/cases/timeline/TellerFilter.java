package nl.veerkracht.cases.timeline;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.veerkracht.cases.timeline.TimelineEntryView.Organisation;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Relative.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Whose entries are wanted: of a kind of organisation, or of one of them. Of the family it is who that is to the young person,
 * as readers are shown it; the account that stands in the database cannot be asked for.
 *
 * @param identifier null for all of the kind
 */
record TellerFilter(String kind, @Nullable String identifier) {
    static final String EXPECTATION =
            "must be a kind of organisation, with its identifier or without, such as SCHOOL or"
                    + " SCHOOL:99XX00; of the family FAMILY, FAMILY:PUPIL or FAMILY:PARENT";

    private static final Pattern SHAPE = Pattern.compile("([A-Z_]{1,20})(?::([0-9A-Za-z]{1,20}))?");

    /** Empty for what is not one. */
    static Optional<TellerFilter> parse(String text) {
        var parts = SHAPE.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new TellerFilter(parts.group(1), parts.group(2))).filter(TellerFilter::isKnown);
    }

    boolean fits(Organisation shown) {
        return shown.kind().equals(kind)
                && (identifier == null || shown.identifier().equals(identifier));
    }

    private boolean isKnown() {
        if (kind.equals(Teller.FAMILY)) {
            return identifier == null
                    || Relation.PUPIL.name().equals(identifier)
                    || Relation.PARENT.name().equals(identifier);
        }
        return OrganisationKind.parse(kind).isPresent();
    }

    @Override
    public String toString() {
        return kind + (identifier == null ? "" : ":" + identifier);
    }
}
