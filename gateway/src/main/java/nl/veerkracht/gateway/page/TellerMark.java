package nl.veerkracht.gateway.page;

import java.util.Arrays;
import java.util.Locale;

/** Who told an entry of the timeline, by a few letters and a shape: no colour is needed to tell them apart. */
public enum TellerMark {
    SCHOOL,
    GGD,
    MUNICIPALITY,
    YOUTH_CARE,
    GGZ,
    CONSORTIUM,
    PUPIL,
    PARENT,
    OTHER;

    /** Of an organisation by its kind, of the family by who it is to the young person. */
    static TellerMark of(String kind, String identifier) {
        var name = kind.equals("FAMILY") ? identifier : kind;
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    /** Name of the shape in the style sheet. */
    public String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
