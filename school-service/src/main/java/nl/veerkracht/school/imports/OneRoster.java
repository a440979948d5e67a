package nl.veerkracht.school.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.kit.cloudevents.EventJson;

/**
 * Reads the pupils of a OneRoster 1.2 archive: of its users those who are a student by their role, with birth date, class and
 * days from the tables beside it. In a delta only what changed is there; who is to be deleted has left. The standard has no
 * place for where somebody lives: {@code metadata.municipalityCode} of a user, or what the sender said for all.
 */
final class OneRoster implements SchoolFile {
    private static final String ID = "sourcedid";
    private static final String STATUS = "status";
    private static final String TO_BE_DELETED = "tobedeleted";
    private static final String USERS = "users.csv";
    private static final String ROLES = "roles.csv";
    private static final String DEMOGRAPHICS = "demographics.csv";
    private static final String ENROLLMENTS = "enrollments.csv";
    private static final String CLASSES = "classes.csv";
    private static final String MANIFEST = "manifest.csv";
    private static final String ORGS = "orgs.csv";
    private static final Set<String> READ = Set.of(USERS, ROLES, DEMOGRAPHICS, ENROLLMENTS, CLASSES, ORGS, MANIFEST);
    private static final Pattern NATIONAL_NUMBER = Pattern.compile("(?i)\\{\\s*bsn\\s*:\\s*([0-9. ]+)}");

    private static final Map<String, String> FIELDS = Map.of(
            "/pupilKey", ID,
            "/givenName", "givenname",
            "/familyName", "familyname",
            "/municipalityCode", "metadata.municipalitycode",
            "/birthDate", "demographics.csv birthDate",
            "/from", "roles.csv beginDate",
            "/until", "roles.csv endDate",
            "/className", "classes.csv title",
            "/nationalNumber", "userids");

    private final Map<String, byte[]> files;
    private final Usual usual;
    private final LocalDate today;
    private final Map<String, Row> roles = new HashMap<>();
    private final Set<String> inAnyRole = new HashSet<>();
    private final Map<String, Row> demographics = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();

    /** @throws Unreadable when it is no archive of this kind and version */
    OneRoster(byte[] archive, Usual usual, LocalDate today) {
        this.files = Archive.unpack(archive, READ);
        this.usual = usual;
        this.today = today;
        requireVersion();
        takeRoles();
        table(DEMOGRAPHICS, ID).forEach(row -> demographics.put(String.valueOf(row.get(ID)), row));
        takeClassNames();
    }

    private void takeRoles() {
        var others = otherSchools();
        table(ROLES, "usersourcedid", "role").forEach(role -> {
            var user = String.valueOf(role.get("usersourcedid"));
            inAnyRole.add(user);
            if ("student".equalsIgnoreCase(role.get("role"))
                    && !others.contains(String.valueOf(role.get("orgsourcedid")))) {
                roles.merge(user, role, OneRoster::primary);
            }
        });
    }

    /** Goes through the users. */
    @Override
    public void each(Consumer<Line> each) {
        new Table(USERS, file(USERS)).rows(List.of(List.of(ID), List.of("givenname"), List.of("familyname")), user -> {
            var role = roles.get(String.valueOf(user.get(ID)));
            if (role != null) {
                each.accept(isGone(user) || isGone(role) ? left(user, role) : pupil(user, role));
            } else if (!inAnyRole.contains(String.valueOf(user.get(ID)))) {
                each.accept(withoutRole(user));
            }
        });
    }

    /** Whether all users are in it, and not only those who changed. */
    @Override
    public boolean isWholeRoster() {
        return "bulk".equalsIgnoreCase(manifest("file.users"));
    }

    private String manifest(String property) {
        return new Table(MANIFEST, file(MANIFEST))
                .all(List.of(List.of("propertyname"), List.of("value"))).stream()
                        .filter(row -> property.equalsIgnoreCase(row.get("propertyname")))
                        .map(row -> String.valueOf(row.get("value")))
                        .findFirst()
                        .orElse("");
    }

    private void requireVersion() {
        if (!manifest("oneroster.version").startsWith("1.2")) {
            throw new Unreadable("The archive does not say in manifest.csv that it is OneRoster 1.2.");
        }
    }

    /**
     * The schools in the archive that are not this one: a board may send all of its schools at once, and nobody may be told of
     * another's pupils. This one is known by its code as the identifier; an archive of one school need not say it.
     */
    private Set<String> otherSchools() {
        var schools = table(ORGS, ID, "type").stream()
                .filter(org -> "school".equalsIgnoreCase(org.get("type")) && !isGone(org))
                .toList();
        var own = schools.stream()
                .filter(org -> usual.schoolId().equalsIgnoreCase(org.get("identifier")))
                .toList();
        if (own.isEmpty() && schools.size() > 1) {
            throw new Unreadable("The archive has several schools in orgs.csv, and none has the identifier "
                    + usual.schoolId() + ".");
        }
        return own.isEmpty()
                ? Set.of()
                : schools.stream()
                        .filter(org -> !own.contains(org))
                        .map(org -> String.valueOf(org.get(ID)))
                        .collect(Collectors.toSet());
    }

    private void takeClassNames() {
        var titles = new HashMap<String, String>();
        table(CLASSES, ID, "title").forEach(row -> titles.put(String.valueOf(row.get(ID)), row.get("title")));
        table(ENROLLMENTS, "classsourcedid", "usersourcedid").forEach(row -> {
            var title = titles.get(String.valueOf(row.get("classsourcedid")));
            if (title != null && !isGone(row)) {
                var user = String.valueOf(row.get("usersourcedid"));
                if ("true".equalsIgnoreCase(row.get("primary"))) {
                    classes.put(user, title);
                } else {
                    classes.putIfAbsent(user, title);
                }
            }
        });
    }

    private Line pupil(Row user, Row role) {
        var data = EventJson.MAPPER.createObjectNode();
        usual.putIn(data);
        var id = String.valueOf(user.get(ID));
        data.put("pupilKey", id);
        Typed.put(
                data,
                "givenName",
                Optional.ofNullable(user.get("preferredfirstname")).orElse(user.get("givenname")));
        Typed.put(data, "familyName", user.get("familyname"));
        Typed.put(data, "className", classes.get(id));
        Typed.put(data, "municipalityCode", user.get("metadata.municipalitycode"));
        Optional.ofNullable(demographics.get(id))
                .ifPresent(row -> Typed.putDay(data, "birthDate", row.get("birthdate")));
        Typed.putDay(data, "from", role.get("begindate"));
        Typed.putDay(data, "until", role.get("enddate"));
        nationalNumber(user, data);
        return new Line(user, WireType.ENROLMENT_CHANGED_V1, data, FIELDS, List.of());
    }

    /** Whether it is a pupil cannot be told, nor from when; a delta has to have the role of who changed in it. */
    private Line withoutRole(Row user) {
        var data = EventJson.MAPPER.createObjectNode();
        data.put("schoolId", usual.schoolId()).put("pupilKey", String.valueOf(user.get(ID)));
        data.put("until", today.toString());
        var fault = user.fault(ID, "has no role in roles.csv: send the role of every user that is in users.csv");
        return new Line(user, WireType.ENROLMENT_ENDED_V1, data, FIELDS, List.of(fault));
    }

    private static void nationalNumber(Row user, ObjectNode data) {
        var ids = user.get("userids");
        if (ids != null) {
            var found = NATIONAL_NUMBER.matcher(ids);
            if (found.find()) {
                data.put("nationalNumber", found.group(1).replaceAll("[ .]", ""));
            }
        }
    }

    /** On the day that the role ended, where that is told. */
    private Line left(Row user, Row role) {
        var data = EventJson.MAPPER.createObjectNode();
        data.put("schoolId", usual.schoolId()).put("pupilKey", String.valueOf(user.get(ID)));
        Typed.putDay(data, "until", Optional.ofNullable(role.get("enddate")).orElse(today.toString()));
        return new Line(user, WireType.ENROLMENT_ENDED_V1, data, FIELDS, List.of());
    }

    /** Who is a pupil in one role and was in another is a pupil. */
    private static Row primary(Row one, Row other) {
        if (isGone(one) != isGone(other)) {
            return isGone(one) ? other : one;
        }
        return "primary".equalsIgnoreCase(other.get("roletype")) ? other : one;
    }

    private static boolean isGone(Row row) {
        return TO_BE_DELETED.equals(String.valueOf(row.get(STATUS)).toLowerCase(Locale.ROOT));
    }

    /** Of a table that may be left out nothing. */
    private List<Row> table(String name, String... needed) {
        var file = files.get(name);
        return file == null
                ? List.of()
                : new Table(name, file).all(Arrays.stream(needed).map(List::of).toList());
    }

    private byte[] file(String name) {
        return Optional.ofNullable(files.get(name))
                .orElseThrow(() -> new Unreadable("The archive has no file " + name + "."));
    }
}
