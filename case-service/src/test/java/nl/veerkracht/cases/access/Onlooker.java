package nl.veerkracht.cases.access;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.dev.RealParts;

/** Somebody with a token, and the viewer that the policy takes them for. */
record Onlooker(String name, Viewer viewer, String token) {
    private static final String EMERGENCY = "emergency-";

    /** Every role at an organisation that takes part and at one that does not, the family, and strangers. */
    static List<Onlooker> all(UUID youngPersonId) {
        var all = new ArrayList<Onlooker>();
        for (var role : Role.values()) {
            for (var kind : OrganisationKind.values()) {
                if (role.fits(kind)) {
                    all.add(atWork(kind, own(kind), role));
                    all.add(atWork(kind, another(kind), role));
                }
            }
        }
        for (var who : List.of("pupil", "mother", "father", "stepfather", "mistake", "stranger")) {
            all.add(ofFamily(who + "-" + youngPersonId, who.equals("pupil") ? Role.PUPIL : Role.PARENT));
        }
        all.add(ofFamily("pupil-" + youngPersonId, Role.PARENT));
        all.addAll(inEmergency());
        return all;
    }

    /** Some of those who do not take part, each with emergency access; one of them in a role that it opens nothing to. */
    static List<Onlooker> inEmergency() {
        return List.of(
                inEmergency(OrganisationKind.SCHOOL, Role.MENTOR),
                inEmergency(OrganisationKind.MUNICIPALITY, Role.ATTENDANCE_OFFICER),
                inEmergency(OrganisationKind.GGD, Role.YOUTH_PHYSICIAN),
                inEmergency(OrganisationKind.CONSORTIUM, Role.REGIONAL_ANALYST));
    }

    boolean isInEmergency() {
        return name.startsWith(EMERGENCY);
    }

    boolean directsTheCase() {
        return viewer.roles().contains(Role.SUPPORT_COORDINATOR)
                && viewer.organisationIdentifier().equals(own(OrganisationKind.SCHOOL));
    }

    boolean administers(Onlooker other) {
        return viewer.roles().contains(Role.ADMINISTRATOR)
                && viewer.organisationKind() == other.viewer.organisationKind()
                && viewer.organisationIdentifier().equals(other.viewer.organisationIdentifier());
    }

    Response gets(String path) {
        return given().auth().oauth2(token).get(path);
    }

    boolean mayKnow(FullFile file, Situation situation) {
        return AccessPolicy.mayKnow(viewer, file.facts(situation), FullFile.TODAY);
    }

    boolean mayReadWhatWasAgreed(FullFile file, Situation situation) {
        return AccessPolicy.decide(viewer, DataClass.PLAN.recordedBy("99XX00"), file.facts(situation), FullFile.TODAY)
                .isFull();
    }

    boolean isAdministratorOf(String schoolId) {
        return isSchoolStaff()
                && viewer.organisationIdentifier().equals(schoolId)
                && viewer.roles().contains(Role.ADMINISTRATOR);
    }

    boolean worksAt(String identifier) {
        return viewer.organisationIdentifier().equals(identifier);
    }

    boolean isOfFamily() {
        return viewer.organisationKind() == null;
    }

    boolean isAdministrator() {
        return viewer.roles().contains(Role.ADMINISTRATOR);
    }

    boolean isSchoolStaff() {
        return viewer.organisationKind() == OrganisationKind.SCHOOL;
    }

    @Override
    public String toString() {
        return name + " " + viewer.roles() + " " + viewer.organisationIdentifier();
    }

    private static Onlooker inEmergency(OrganisationKind kind, Role role) {
        return atWork(EMERGENCY + role.wireName(), kind, another(kind), role);
    }

    private static Onlooker atWork(OrganisationKind kind, String identifier, Role role) {
        return atWork(role.wireName() + "-" + identifier, kind, identifier, role);
    }

    private static Onlooker atWork(String name, OrganisationKind kind, String identifier, Role role) {
        var token =
                RealParts.tokenFor(name).organisation(kind.name(), identifier).roles(role.wireName());
        return new Onlooker(name, new Viewer(RealParts.account(name), kind, identifier, Set.of(role)), token.token());
    }

    private static Onlooker ofFamily(String name, Role role) {
        var token = RealParts.tokenFor(name).roles(role.wireName());
        return new Onlooker(name, Viewer.ofFamily(RealParts.account(name), Set.of(role)), token.token());
    }

    private static String own(OrganisationKind kind) {
        return switch (kind) {
            case SCHOOL -> "99XX00";
            case MUNICIPALITY -> "9901";
            case GGD -> "00000001";
            case YOUTH_CARE -> "00000002";
            case GGZ -> "00000003";
            case CONSORTIUM -> "00000004";
        };
    }

    private static String another(OrganisationKind kind) {
        return switch (kind) {
            case SCHOOL -> "99XX01";
            case MUNICIPALITY -> "9902";
            case GGD, YOUTH_CARE, GGZ, CONSORTIUM -> "00000009";
        };
    }
}
