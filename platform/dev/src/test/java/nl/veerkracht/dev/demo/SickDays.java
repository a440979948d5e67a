package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader who takes every message of the term into account knows about sick days, pupil by pupil. */
final class SickDays {
    private final Map<String, Map<String, Object>> absences = new TreeMap<>();
    private final Map<String, List<Map<String, Object>>> byPupil;

    SickDays(InventedRegion region) {
        region.messages().stream()
                .filter(message -> message.data().containsKey("absenceId"))
                .forEach(this::hear);
        byPupil = absences.values().stream()
                .collect(Collectors.groupingBy(absence -> absence.get("schoolId") + "/" + absence.get("pupilKey")));
    }

    private void hear(SchoolMessage message) {
        var key = message.schoolId() + "/" + message.data().get("absenceId");
        var known = absences.computeIfAbsent(key, absent -> new HashMap<>());
        if (message.type().endsWith("reported.v1")) {
            known.remove("lastDay");
        }
        known.putAll(message.data());
        if (message.type().endsWith("withdrawn.v1")) {
            known.put("withdrawn", true);
        }
    }

    /** How often FREQUENT or LONG holds in the term, which as a whole fits in 12 school weeks. */
    int signals(Pupil pupil) {
        var episodes = episodes(pupil);
        return episodes.size() / 4
                + (int) episodes.stream().filter(days -> days.size() >= 7).count();
    }

    List<List<LocalDate>> episodes(Pupil pupil) {
        var sick = days(pupil);
        var episodes = new ArrayList<List<LocalDate>>();
        var away = false;
        for (var day : pupil.school().schoolDays(Term.FIRST_DAY, Term.LAST_DAY)) {
            if (sick.contains(day)) {
                if (!away) {
                    episodes.add(new ArrayList<>());
                }
                episodes.get(episodes.size() - 1).add(day);
            }
            away = sick.contains(day);
        }
        return episodes;
    }

    private Set<LocalDate> days(Pupil pupil) {
        var key = pupil.school().schoolId() + "/" + pupil.pupilKey();
        return byPupil.getOrDefault(key, List.of()).stream()
                .filter(SickDays::isSick)
                .flatMap(SickDays::days)
                .collect(Collectors.toSet());
    }

    private static boolean isSick(Map<String, Object> absence) {
        return !absence.containsKey("withdrawn")
                && List.of("Z", "01", "ziek", "ZIEK").contains(absence.get("reasonCode"));
    }

    private static Stream<LocalDate> days(Map<String, Object> absence) {
        var first = LocalDate.parse((String) absence.get("firstDay"));
        var last = absence.containsKey("lastDay") ? LocalDate.parse((String) absence.get("lastDay")) : Term.LAST_DAY;
        return first.datesUntil(last.plusDays(1));
    }
}
