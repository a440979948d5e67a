package nl.veerkracht.gateway.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose entries can be asked for.
 *
 * @param value as it stands in an address, such as {@code SCHOOL:99XX00}
 */
public record TellerChoice(String value, String name, boolean chosen) {
    private static final String PUPIL = "FAMILY:PUPIL";
    private static final String PARENT = "FAMILY:PARENT";
    private static final String SEPARATOR = ":";
    private static final Pattern ORGANISATION = Pattern.compile("([A-Z_]{1,20}):[0-9A-Za-z]{1,20}");

    /** Whether it is one that can be asked for. */
    static boolean isOne(@Nullable String value) {
        if (value == null) {
            return false;
        }
        var parts = ORGANISATION.matcher(value);
        return value.equals(PUPIL)
                || value.equals(PARENT)
                || parts.matches() && OrganisationKind.parse(parts.group(1)).isPresent();
    }

    /** Who takes part or once did, and the family; the one who is asked for is among them. */
    static List<TellerChoice> of(List<Participation> participations, String chosen, Organisations organisations) {
        var names = new LinkedHashMap<String, String>();
        participations.forEach(
                one -> add(one.organisationKind() + SEPARATOR + one.organisationIdentifier(), names, organisations));
        add(PUPIL, names, organisations);
        add(PARENT, names, organisations);
        if (!chosen.isEmpty()) {
            add(chosen, names, organisations);
        }
        return names.entrySet().stream()
                .map(one -> new TellerChoice(
                        one.getKey(), one.getValue(), one.getKey().equals(chosen)))
                .toList();
    }

    private static void add(String value, Map<String, String> names, Organisations organisations) {
        var parts = value.split(SEPARATOR, 2);
        names.put(value, organisations.name(parts[0], parts[1]));
    }
}
