package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds of organisation the pages have words for, and one for the rest. */
public enum OrganisationWord {
    SCHOOL,
    GGD,
    MUNICIPALITY,
    YOUTH_CARE,
    GGZ,
    CONSORTIUM,
    OTHER;

    public static OrganisationWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
