package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An absence as a school's system keeps it. */
record Absence(
        String absenceId,
        Pupil pupil,
        String reasonCode,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        double hours) {

    Absence until(@Nullable LocalDate day) {
        return new Absence(absenceId, pupil, reasonCode, firstDay, day, hours);
    }

    Absence because(String otherCode) {
        return new Absence(absenceId, pupil, otherCode, firstDay, lastDay, hours);
    }

    Map<String, Object> reported() {
        var data = key();
        data.put("pupilKey", pupil.pupilKey());
        data.put("reasonCode", reasonCode);
        data.put("firstDay", firstDay.toString());
        if (lastDay != null) {
            data.put("lastDay", lastDay.toString());
        }
        if (hours > 0) {
            data.put("lessons", List.of(Map.of("date", firstDay.toString(), "hours", hours)));
        }
        data.put("reportedBy", hours > 0 ? "SCHOOL" : "PARENT");
        return data;
    }

    Map<String, Object> ended(LocalDate day) {
        var data = key();
        data.put("pupilKey", pupil.pupilKey());
        data.put("lastDay", day.toString());
        return data;
    }

    Map<String, Object> withdrawn() {
        var data = key();
        data.put("pupilKey", pupil.pupilKey());
        return data;
    }

    private Map<String, Object> key() {
        var data = new LinkedHashMap<String, Object>();
        data.put("schoolId", pupil.school().schoolId());
        data.put("absenceId", absenceId);
        return data;
    }
}
