package nl.veerkracht.dev.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The whole demo region, made up and kept in memory: the same in every detail each time. */
record InventedRegion(List<SchoolSheet> schools, List<Pupil> pupils, List<SchoolMessage> messages) {

    /** Messages in the order in which the schools sent them. */
    static InventedRegion invent() {
        var invention = new Invention();
        var schools = SchoolSheet.ofTheRegion();
        var pupils = new ArrayList<Pupil>();
        var messages = new ArrayList<SchoolMessage>();
        for (var school : schools) {
            var ofSchool = new Pupils(invention).of(school);
            pupils.addAll(ofSchool);
            messages.addAll(new SchoolTerm(school, invention).of(ofSchool));
        }
        messages.sort(Comparator.comparing(SchoolMessage::time)
                .thenComparing(SchoolMessage::schoolId)
                .thenComparing(SchoolMessage::name));
        return new InventedRegion(schools, List.copyOf(pupils), List.copyOf(messages));
    }

    /** How many of the messages had been sent at a moment. */
    int toldAt(LocalDateTime moment) {
        var instant = moment.atZone(Term.ZONE).toInstant();
        return (int) messages.stream()
                .filter(message -> message.time().isBefore(instant))
                .count();
    }

    /** The pupil of a school whose story this is. */
    Pupil whose(Story story, String schoolId) {
        return pupils.stream()
                .filter(pupil -> pupil.school().schoolId().equals(schoolId))
                .skip(story.ordinal())
                .findFirst()
                .orElseThrow();
    }
}
