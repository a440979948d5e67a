package nl.veerkracht.gateway.page;

import java.util.Set;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import org.jspecify.annotations.Nullable;

/** What organisations and those who work there are called on a page; a school by its name, where the reader knows it. */
public final class Organisations {
    private static final Set<String> NUMBERED = Set.of("SCHOOL", "MUNICIPALITY");
    private static final String SCHOOL_ROLE = "school";
    private static final String FAMILY = "FAMILY";

    private final Messages messages;
    private final @Nullable YoungPerson pupil;

    public Organisations(Messages messages, @Nullable YoungPerson pupil) {
        this.messages = messages;
        this.pupil = pupil;
    }

    /** Of the family, who it is to the young person. */
    public String name(String kind, String identifier) {
        if (kind.equals(FAMILY)) {
            return Relation.PUPIL.name().equals(identifier) ? messages.familyPupil() : messages.familyParent();
        }
        if (pupil != null && pupil.schoolName() != null && pupil.schoolId().equals(identifier)) {
            return pupil.schoolName();
        }
        var word = messages.organisation(OrganisationWord.parse(kind));
        return NUMBERED.contains(kind) ? word + " " + identifier : word;
    }

    /** A school takes part with all who work there with absence. */
    public String role(String role) {
        return role.equals(SCHOOL_ROLE)
                ? messages.schoolRole()
                : Role.parse(role).map(messages::role).orElse(role);
    }
}
