package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import nl.veerkracht.dev.Addresses;
import nl.veerkracht.dev.BusinessTime;
import nl.veerkracht.dev.realm.Organisation;
import nl.veerkracht.dev.realm.Region;
import nl.veerkracht.dev.realm.Tokens;

/**
 * Fills an empty platform through its front door, as schools and people would; never behind it. The term is played: the
 * schools tell a stretch of it, then the clock goes on to its end, signals are seen by the passing of time, and people do
 * what was due. Were the clock ahead, every absence would look endless until its end is told.
 */
public final class DemoRegion {
    /** What the clock must say when the platform starts for the first time. */
    public static final LocalDateTime BEGIN = Term.FIRST_DAY.atTime(7, 0);

    private static final List<LocalDateTime> STEPS = List.of(
            LocalDate.of(2026, 9, 11).atTime(17, 0),
            LocalDate.of(2026, 9, 25).atTime(17, 0),
            LocalDate.of(2026, 10, 9).atTime(17, 0),
            LocalDate.of(2026, 10, 23).atTime(17, 0),
            LocalDate.of(2026, 11, 6).atTime(17, 0),
            LocalDate.of(2026, 11, 20).atTime(17, 0),
            Term.NOW);

    private static final String KNOWN_SINCE = "2020-01-01";

    private final Doors doors;
    private final BusinessTime clock;

    public DemoRegion(Addresses addresses, Tokens tokens, BusinessTime clock) {
        this.doors = new Doors(addresses.gateway(), tokens);
        this.clock = clock;
    }

    /** The empty schools only, ready for a system to be connected, and those who can be asked to help their pupils. */
    public void openSandboxes() {
        var administrator = doors.of("admin");
        Region.AROUND_SCHOOLS.forEach(organisation -> register(organisation, administrator));
        SchoolSheet.sandboxes().forEach(school -> open(school, administrator));
    }

    /** All of it, sandboxes included; doing it again changes nothing. */
    public void load(Consumer<LocalDateTime> progress) {
        var region = InventedRegion.invent();
        openSandboxes();
        region.schools().forEach(school -> open(school, doors.ofSystem(school.schoolId())));
        var told = 0;
        for (var moment : STEPS) {
            var until = region.toldAt(moment);
            new SchoolSystems(doors).send(region.messages().subList(told, until));
            clock.set(moment);
            new PeopleAtWork(doors, region).catchUp(moment.toLocalDate());
            told = until;
            progress.accept(moment);
        }
    }

    private static void register(Organisation one, FrontDoor region) {
        var told = Resources.JSON.createObjectNode().put("name", one.name()).put("from", KNOWN_SINCE);
        region.put("/v1/organisations/" + one.kind() + "/" + one.identifier(), told);
    }

    private static void open(SchoolSheet school, FrontDoor door) {
        var path = "/v1/schools/" + school.schoolId();
        door.put(path, school.school());
        door.put(path + "/calendar", school.calendar());
        door.put(path + "/reason-mappings", school.reasonMappings());
    }
}
