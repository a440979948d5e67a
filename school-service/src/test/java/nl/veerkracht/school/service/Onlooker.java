package nl.veerkracht.school.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.dev.RealParts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a token, and the viewer that the policy takes them for.
 *
 * @param viewer null for the system of a school
 */
record Onlooker(String name, @Nullable Viewer viewer, String organisation, String token) {
    private static final Set<OrganisationKind> ASKED_ON_CONSENT =
            EnumSet.of(OrganisationKind.YOUTH_CARE, OrganisationKind.GGZ, OrganisationKind.CONSORTIUM);

    /** Every role at an organisation that can take part and at one that does not, systems, the family, and strangers. */
    static List<Onlooker> all(UUID youngPersonId, Sandbox own, Sandbox other) {
        var all = new ArrayList<Onlooker>();
        for (var role : Role.values()) {
            for (var kind : OrganisationKind.values()) {
                if (role.fits(kind)) {
                    all.add(atWork(kind, kind == OrganisationKind.SCHOOL ? own.schoolId() : own(kind), role));
                    all.add(atWork(kind, kind == OrganisationKind.SCHOOL ? other.schoolId() : "9909", role));
                }
            }
        }
        all.add(new Onlooker("own system", null, own.schoolId(), own.system()));
        all.add(new Onlooker("other system", null, other.schoolId(), other.system()));
        for (var who : List.of("pupil", "mother", "father", "stepfather", "stranger")) {
            all.add(ofFamily(who + "-" + youngPersonId, who.equals("pupil") ? Role.PUPIL : Role.PARENT));
        }
        all.add(ofFamily("pupil-" + youngPersonId, Role.PARENT));
        return all;
    }

    /** The accounts among these of those who can have emergency access. */
    static Set<String> whoMayBreakGlass(List<Onlooker> all) {
        return all.stream()
                .filter(Onlooker::mayBreakGlass)
                .map(one -> Objects.requireNonNull(one.viewer()).account())
                .collect(Collectors.toSet());
    }

    /** What comes back, for which case-service is asked once at most, and never where that opens nothing. */
    Response gets(String path) {
        CannedCaseService.timesAsked();
        var answer = given().auth().oauth2(token).urlEncodingEnabled(false).get(path);
        assertThat(CannedCaseService.timesAsked())
                .as("%s asks for %s", this, path)
                .isBetween(0, isOfFamily() || mayReadOnConsent() || mayBreakGlass() ? 1 : 0);
        return answer;
    }

    /** What comes back of a search by this name, for which case-service is never asked. */
    Response searches(String name) {
        CannedCaseService.timesAsked();
        var answer = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .post("/v1/young-people/searches");
        assertThat(CannedCaseService.timesAsked()).as("%s searches", this).isZero();
        return answer;
    }

    /** Whether what is sent to this municipality is for them; to who is of none it does not matter where it was sent. */
    boolean isSentReportsOf(String municipality) {
        return viewer == null
                || viewer.organisationKind() != OrganisationKind.MUNICIPALITY
                || organisation.equals(municipality);
    }

    /** Whether this is a person who works at the school. */
    boolean isStaffOf(Sandbox school) {
        return viewer != null && organisation.equals(school.schoolId());
    }

    boolean mayKnow(PersonFacts facts) {
        return viewer == null
                ? facts.schoolsOfEnrolment().contains(organisation)
                : AccessPolicy.mayKnow(viewer, facts, CannedCaseService.TODAY);
    }

    Decision decide(DataItem item, PersonFacts facts) {
        if (viewer != null) {
            return AccessPolicy.decide(viewer, item, facts, CannedCaseService.TODAY);
        }
        return mayKnow(facts) ? new Decision.Full("own system") : new Decision.Denied("other system");
    }

    boolean isOfFamily() {
        return viewer != null && viewer.organisationKind() == null;
    }

    boolean isAdministrator() {
        return viewer != null && viewer.roles().contains(Role.ADMINISTRATOR);
    }

    /** Whether the policy lets them have somebody of this school erased. */
    boolean mayErase(String schoolId) {
        return viewer != null && AccessPolicy.decideErasure(viewer, schoolId).isFull();
    }

    private boolean mayBreakGlass() {
        return viewer != null
                && AccessPolicy.breaksGlassAs(viewer, CannedCaseService.TODAY).isPresent();
    }

    private boolean mayReadOnConsent() {
        return viewer != null
                && viewer.organisationKind() != null
                && ASKED_ON_CONSENT.contains(viewer.organisationKind());
    }

    @Override
    public String toString() {
        return name;
    }

    static Onlooker atWork(OrganisationKind kind, String identifier, Role role) {
        var name = role.wireName() + "-" + kind + "-" + identifier;
        var token =
                RealParts.tokenFor(name).organisation(kind.name(), identifier).roles(role.wireName());
        var viewer = new Viewer(RealParts.account(name), kind, identifier, Set.of(role));
        return new Onlooker(name, viewer, identifier, token.token());
    }

    static Onlooker ofFamily(String name, Role role) {
        var token = RealParts.tokenFor(name).roles(role.wireName());
        return new Onlooker(
                name + " as " + role, Viewer.ofFamily(RealParts.account(name), Set.of(role)), "", token.token());
    }

    /** The organisation of this kind that takes part, where others do. */
    static String own(OrganisationKind kind) {
        return switch (kind) {
            case SCHOOL -> throw new IllegalArgumentException("every school has a number of its own");
            case MUNICIPALITY -> "9901";
            case GGD -> "00000001";
            case YOUTH_CARE -> "00000002";
            case GGZ -> "00000003";
            case CONSORTIUM -> "00000004";
        };
    }
}
