package nl.veerkracht.systemtests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** A pupil of whom everything that is told is a word that nobody else would use, so that it is known again wherever it is. */
final class Secret {
    static final String REASON_CODE = "ZWOEGELDAG";
    static final String FREE_TEXT = "Kwispeldorf wil liever niet";

    private static final String GIVEN_NAME = "Quxolinde";
    private static final String FAMILY_NAME = "Zwirbelmans";
    private static final String BIRTH_DATE = "2012-02-29";
    private static final String NATIONAL_NUMBER = "999990019";
    private static final String KEY = "VLOMPSCHEUT";
    /** Besides its own, those of all other stories that were told on the same platform. */
    private static final List<String> WORDS = List.of(
            GIVEN_NAME,
            FAMILY_NAME,
            BIRTH_DATE,
            NATIONAL_NUMBER,
            KEY,
            REASON_CODE,
            "Kwispeldorf",
            Pupil.GIVEN_NAME,
            Pupil.FAMILY_NAME);
    /** Classes of data that one only sees by consent, or that schools never see. */
    private static final Pattern CLASSES = Pattern.compile("\\b(ADVICE|MEDICAL|CARE|ENFORCEMENT)\\b");

    private Secret() {}

    static Pupil pupil(String schoolId) {
        return new Pupil(schoolId, KEY + "-" + UUID.randomUUID());
    }

    static ObjectNode enrolment(Pupil pupil) {
        return pupil.enrolment()
                .put("givenName", GIVEN_NAME)
                .put("familyName", FAMILY_NAME)
                .put("birthDate", BIRTH_DATE)
                .put("nationalNumber", NATIONAL_NUMBER);
    }

    static ObjectNode sickOn(Pupil pupil, String day) {
        var event = pupil.sickOn(day);
        ((ObjectNode) event.get("data")).put("reasonCode", REASON_CODE);
        return event;
    }

    /** Whether this tells something about somebody. */
    static boolean isIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether this tells what kind of data there is, which is as good as telling what is the matter. */
    static boolean isClassIn(String text) {
        return CLASSES.matcher(text).find();
    }
}
