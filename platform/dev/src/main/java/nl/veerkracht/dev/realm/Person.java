package nl.veerkracht.dev.realm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A demo person: one role at one organisation. Invented, like everyone here.
 *
 * @param organisation absent for the young person and parents, who act for themselves
 */
public record Person(
        String username,
        String givenName,
        String familyName,
        String role,
        @Nullable Organisation organisation,
        @Nullable String staffNumber) {

    public String mail() {
        return username + "@voorbeeldstad.example";
    }

    /** Everyone who can sign in: five at each school, those around it, and a family. */
    public static List<Person> all() {
        var people = new ArrayList<Person>();
        Region.schools().forEach(school -> {
            var at = school.id().toLowerCase(Locale.ROOT);
            var name = school.name();
            var there = school.organisation();
            people.add(new Person("mentor-" + at, "Mentor", name, "mentor", there, "M1"));
            people.add(new Person("coordinator-" + at, "Coördinator", name, "absence-coordinator", there, "C1"));
            people.add(new Person("support-" + at, "Ondersteuner", name, "support-coordinator", there, "S1"));
            people.add(new Person("admin-" + at, "Beheerder", name, "administrator", there, null));
            people.add(new Person("admin2-" + at, "Tweede beheerder", name, "administrator", there, null));
        });
        people.addAll(around());
        people.addAll(family());
        return people;
    }

    private static List<Person> around() {
        return List.of(
                new Person("officer-9901", "Olga", "Voorbeeld", "attendance-officer", Region.VOORBEELDSTAD, null),
                new Person("officer-9902", "Bas", "Buurman", "attendance-officer", Region.BUURDORP, null),
                new Person("physician", "Jip", "Artsema", "youth-physician", Region.GGD, null),
                new Person("youthcare", "Yara", "Steun", "youth-care-professional", Region.YOUTH_CARE, null),
                new Person("ggz", "Gerben", "Zorg", "youth-care-professional", Region.GGZ, null),
                new Person("consortium", "Cato", "Verband", "consortium-adviser", Region.CONSORTIUM, null),
                new Person("analyst", "Anne", "Cijfer", "regional-analyst", Region.CONSORTIUM, null),
                new Person("admin", "Ada", "Beheer", "administrator", Region.CONSORTIUM, null));
    }

    private static List<Person> family() {
        return List.of(
                new Person("pupil", "Sam", "Voorbeeld", "pupil", null, null),
                new Person("parent", "Robin", "Voorbeeld", "parent", null, null),
                new Person("parent2", "Noa", "Voorbeeld", "parent", null, null));
    }
}
