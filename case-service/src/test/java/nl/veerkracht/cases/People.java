package nl.veerkracht.cases;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import nl.veerkracht.dev.RealParts;

/** People who ask, as their tokens speak of them. */
public final class People {
    private People() {}

    public static RequestSpecification mentor(String schoolId) {
        return somebody("SCHOOL", schoolId, "mentor");
    }

    public static RequestSpecification coordinator(String schoolId) {
        return somebody("SCHOOL", schoolId, "absence-coordinator");
    }

    public static RequestSpecification officer(String municipalityCode) {
        return somebody("MUNICIPALITY", municipalityCode, "attendance-officer");
    }

    public static RequestSpecification somebody(String kind, String identifier, String... roles) {
        return given().auth()
                .oauth2(RealParts.tokenFor(roles[0] + "-" + identifier)
                        .organisation(kind, identifier)
                        .roles(roles)
                        .token());
    }

    public static RequestSpecification physician() {
        return somebody("GGD", "00000001234567890001", "youth-physician");
    }

    /** Somebody who acts for nobody but themselves. */
    public static RequestSpecification ofFamily(String name, String... roles) {
        return given().auth().oauth2(RealParts.tokenFor(name).roles(roles).token());
    }

    /** Signed in, but the token does not say for whom. */
    public static RequestSpecification ofNoOrganisation() {
        return given().auth().oauth2(RealParts.tokenFor("stray").roles("mentor").token());
    }
}
