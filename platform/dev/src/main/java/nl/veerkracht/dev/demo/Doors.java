package nl.veerkracht.dev.demo;

import java.util.Locale;
import nl.veerkracht.dev.realm.Tokens;

/** Opens the front door for whoever comes with a token that is still good. */
record Doors(String address, Tokens tokens) {

    /** For a demo person or system client. */
    FrontDoor of(String name) {
        return new FrontDoor(address, tokens.token(name));
    }

    FrontDoor ofSystem(String schoolId) {
        return ofSchool("system", schoolId);
    }

    /** For the mentor, coordinator or system of a school. */
    FrontDoor ofSchool(String who, String schoolId) {
        return of(who + "-" + schoolId.toLowerCase(Locale.ROOT));
    }
}
