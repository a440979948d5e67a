package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An invented pupil. */
record Pupil(
        SchoolSheet school,
        String pupilKey,
        String givenName,
        @Nullable String familyNamePrefix,
        String familyName,
        LocalDate birthDate,
        ClassGroup group,
        String municipality) {

    /** The enrolment as the school's system tells it. */
    Map<String, Object> enrolment() {
        var data = new LinkedHashMap<String, Object>();
        data.put("schoolId", school.schoolId());
        data.put("pupilKey", pupilKey);
        data.put("givenName", givenName);
        if (familyNamePrefix != null) {
            data.put("familyNamePrefix", familyNamePrefix);
        }
        data.put("familyName", familyName);
        data.put("birthDate", birthDate.toString());
        data.put("sector", school.sector());
        if (group.programme() != null) {
            data.put("programme", group.programme());
        }
        data.put("className", group.name());
        data.put("mentor", group.mentor());
        data.put("municipalityCode", municipality);
        data.put("from", Term.FIRST_DAY.toString());
        return data;
    }
}
