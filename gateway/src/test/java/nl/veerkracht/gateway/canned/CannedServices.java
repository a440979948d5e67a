package nl.veerkracht.gateway.canned;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The three services, with a handful of invented young people, seen by a school or by an officer who takes part. */
public final class CannedServices {
    public static final String SAM = "0b6f2a52-94c5-4d0e-8a5e-000000000001";
    public static final String NOOR = "0b6f2a52-94c5-4d0e-8a5e-000000000002";
    public static final String JULIA = "0b6f2a52-94c5-4d0e-8a5e-000000000003";
    public static final String HIDDEN = "0b6f2a52-94c5-4d0e-8a5e-000000000009";
    public static final String CASE = "0b6f2a52-94c5-4d0e-8a5e-00000000000c";
    private static final String SECOND_CASE = "0b6f2a52-94c5-4d0e-8a5e-00000000001c";
    private static final String TASK = "0b6f2a52-94c5-4d0e-8a5e-0000000000a%d";

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);
    private final Set<String> extra = new CopyOnWriteArraySet<>();
    private final CannedFamily family = new CannedFamily(today);
    private final CannedOrganisation organisation = new CannedOrganisation(today);
    private final CannedParticipants participants = new CannedParticipants(today);
    private final CannedSteps steps = new CannedSteps(today);
    private final CannedSignals signals = new CannedSignals(today);
    private final CannedAgenda agenda = new CannedAgenda(today);
    private final CannedOwnSchool ownSchool = new CannedOwnSchool(today);
    private final CannedLooks looks = new CannedLooks(today);
    private final CannedEmergency emergency = new CannedEmergency();
    private final CannedPlan plan = new CannedPlan(today);
    private final CannedWorklists worklists = new CannedWorklists(today);
    private final CannedMeetings meetings = new CannedMeetings(today);
    private final CannedDrafts drafts = new CannedDrafts();
    private final CannedColleagues colleagues = new CannedColleagues(today);
    private final CannedWeb school;
    private final CannedWeb cases;
    private final CannedWeb notifications;

    CannedServices(int first) {
        this.school = new CannedWeb(first, this::school);
        this.cases = new CannedWeb(first == 0 ? 0 : first + 1, this::cases);
        this.notifications = new CannedWeb(first == 0 ? 0 : first + 2, this::notifications);
    }

    public CannedWeb school() {
        return school;
    }

    public CannedWeb cases() {
        return cases;
    }

    public CannedAgenda agenda() {
        return agenda;
    }

    /** The day it is for all that these answer. */
    public LocalDate today() {
        return today;
    }

    public CannedOwnSchool ownSchool() {
        return ownSchool;
    }

    public CannedSteps steps() {
        return steps;
    }

    public CannedWorklists worklists() {
        return worklists;
    }

    public CannedEmergency emergency() {
        return emergency;
    }

    public CannedMeetings meetings() {
        return meetings;
    }

    public CannedPlan plan() {
        return plan;
    }

    public CannedColleagues colleagues() {
        return colleagues;
    }

    public CannedDrafts drafts() {
        return drafts;
    }

    public CannedWeb notifications() {
        return notifications;
    }

    /** Adds a line to the timeline of Sam. */
    public void happened(String sentence) {
        extra.add(sentence);
    }

    private Answer school(Asked asked) {
        if (CannedOrganisation.isAbout(asked)) {
            return organisation.schoolLog(asked);
        }
        var officer = isOfficer(asked);
        if (CannedReports.isAbout(asked)) {
            return new CannedReports(today).answer(asked, officer);
        }
        if (CannedOwnSchool.isAbout(asked)) {
            return ownSchool.answer(asked);
        }
        if (asked.path().equals("/v1/echo") || asked.path().startsWith("/v1/schools")) {
            return Answer.json("{\"items\":[]}").with("ETag", "\"abc\"").with("Set-Cookie", "evil=1");
        }
        if (CannedPairs.isAbout(asked)) {
            return CannedPairs.answer(asked);
        }
        if (CannedSignals.isAbout(asked)) {
            return signals.answer(asked, officer);
        }
        if (asked.path().equals("/v1/young-people/searches")) {
            return CannedWorklists.found(asked, names(officer));
        }
        if (asked.path().equals("/v1/young-people")) {
            return list(names(officer));
        }
        if (!sees(asked) && !emergency.isOpen(asked)) {
            return Answer.status(404);
        }
        if (CannedLooks.isAbout(asked)) {
            return looks.ofSchool(asked);
        }
        return asked.path().endsWith("/absence-calendar") ? Answer.json(calendar(officer)) : Answer.json(sam());
    }

    private Answer cases(Asked asked) {
        var officer = isOfficer(asked);
        if (CannedOrganisation.isAbout(asked)) {
            return organisation.caseLog(asked);
        }
        if (CannedColleagues.isAbout(asked)) {
            return colleagues.answer(asked);
        }
        if (CannedAgenda.isAbout(asked)) {
            return agenda.answer(asked);
        }
        if (CannedExport.isAbout(asked)) {
            return sees(asked) ? CannedExport.answer(today) : Answer.status(404);
        }
        if (CannedDrafts.isAbout(asked)) {
            return drafts.answer(asked);
        }
        if (asked.path().endsWith("/exemptions")) {
            return CannedExemptions.answer(asked);
        }
        if (CannedNotes.isAbout(asked)) {
            return new CannedNotes(today).answer(asked);
        }
        if (CannedMeetings.isAbout(asked)) {
            return meetings.answer(asked);
        }
        if (CannedPlan.isAbout(asked)) {
            return plan.answer(asked);
        }
        if (CannedVoice.isAbout(asked)) {
            return new CannedVoice(today).answer(asked);
        }
        if (CannedFamily.isAbout(asked)) {
            return family.answer(asked);
        }
        if (CannedLooks.isAbout(asked)) {
            return sees(asked) ? looks.ofCases(asked) : Answer.status(404);
        }
        if (CannedErasures.isAbout(asked)) {
            return CannedErasures.answer(asked);
        }
        if (CannedEmergency.isAbout(asked)) {
            return emergency.answer(asked);
        }
        if (asked.path().endsWith("/completion")) {
            return asked.path().contains("a2") ? Answer.status(409) : new Answer(204, Map.of(), "");
        }
        if (CannedWorklists.isAbout(asked)) {
            return worklists.answer(asked);
        }
        if (CannedSteps.isAbout(asked)) {
            return steps.answer(asked, officer);
        }
        if (CannedTasks.isAbout(asked)) {
            return new CannedTasks(today).answer(asked);
        }
        if (CannedParticipants.isAbout(asked)) {
            return participants.answer(asked, officer);
        }
        if (asked.path().endsWith("/timeline")) {
            return sees(asked) || emergency.isOpen(asked) ? timeline(asked) : Answer.status(404);
        }
        if (asked.path().equals("/v1/tasks")) {
            return list(asked.query().contains("caseId") ? schoolTasks() : officer ? invitation() : schoolTasks());
        }
        var known = !String.valueOf(asked.query()).contains(HIDDEN);
        return known && !emergency.isOpen(asked) ? list(careCase()) : list("");
    }

    private Answer notifications(Asked asked) {
        if (CannedColleagues.isAbout(asked)) {
            return colleagues.answer(asked);
        }
        if (CannedOrganisation.isAbout(asked)) {
            return organisation.people(asked);
        }
        if (asked.method().equals("PUT")) {
            return new Answer(204, Map.of(), "");
        }
        return Answer.json("{\"items\":[%s],\"unread\":2}".formatted(notices(isOfficer(asked))));
    }

    private static boolean sees(Asked asked) {
        return !asked.path().contains(HIDDEN) && !claims(asked).contains("\"9902\"");
    }

    private static boolean isOfficer(Asked asked) {
        return claims(asked).contains("MUNICIPALITY");
    }

    static String claims(Asked asked) {
        var token = String.valueOf(asked.header("Authorization")).split("\\.");
        return token.length < 2 ? "" : new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8);
    }

    static Answer list(String items) {
        return Answer.json("{\"items\":[%s]}".formatted(items));
    }

    private String names(boolean officer) {
        return officer
                ? sam()
                : sam() + person(NOOR, "Noor", "van den", "Berg", "H3b") + person(JULIA, "Julia", "", "Öztürk", "V4a");
    }

    private static String sam() {
        return person(SAM, "Sam", "de", "Vries", "H2c").substring(1);
    }

    private static String person(String id, String given, String prefix, String family, String className) {
        return """
                ,{"id":"%s","givenName":"%s","familyNamePrefix":"%s","familyName":"%s","schoolId":"99DA00",
                "schoolName":"De Klim","className":"%s","municipalityCode":"9901"}""".formatted(id, given, prefix, family, className);
    }

    private String schoolTasks() {
        return task(1, SAM, "SCHOOL_TALK_INVITE", today.plusDays(3)) + ","
                + task(2, NOOR, "SCHOOL_TALK_HOLD", today.minusDays(2)) + ","
                + task(3, JULIA, "SCHOOL_TALK_HOLD", today.plusDays(12)) + ","
                + task(4, SAM, "REVIEW_RIGHTS", today.plusDays(14));
    }

    private static String task(int number, String who, String kind, LocalDate due) {
        return """
                {"id":"%s","caseId":"%s","youngPersonId":"%s","schoolId":"99DA00","kind":"%s",
                "owner":{"kind":"SCHOOL","identifier":"99DA00","role":"mentor"},"dueOn":"%s","status":"OPEN"%s}""".formatted(TASK.formatted(number), CASE, who, kind, due, number == 2 ? CannedTasks.term(due) : "");
    }

    private String invitation() {
        return """
                {"id":"%s","caseId":"%s","youngPersonId":"%s","schoolId":"99DA00","kind":"JOIN_CASE",
                "owner":{"kind":"MUNICIPALITY","identifier":"9901","role":"attendance-officer"},"dueOn":"%s","status":"OPEN",
                "reason":"Wij krijgen al twee weken geen contact met thuis. Wilt u met ons meedenken?","extendableUntil":"%s"}""".formatted(TASK.formatted(7), SECOND_CASE, HIDDEN, today.plusDays(4), today.plusDays(18));
    }

    private String careCase() {
        return """
                {"id":"%s","youngPersonId":"%s","schoolId":"99DA00","status":"OPEN","step":"SCHOOL_TALK",
                "openedOn":"%s","nextDeadline":"%s"%s}""".formatted(CASE, SAM, today.minusDays(1), today.plusDays(3), steps.director());
    }

    /** The family's is in two parts. */
    private Answer timeline(Asked asked) {
        if (asked.query().contains("cursor=def")) {
            return Answer.json("{\"items\":[%s],\"next\":\"%s?cursor=ghi\",\"previous\":\"%s?cursor=~def\"}"
                    .formatted(corrected(), asked.path(), asked.path()));
        }
        if (asked.query().contains("kind=NOTE_CARE")) {
            return list("");
        }
        var all = timeline(isOfficer(asked), asked.header("Accept-Language"));
        return CannedFamily.isAsking(asked) && asked.query().isEmpty()
                ? Answer.json("{\"items\":[%s],\"next\":\"%s?cursor=abc\"}".formatted(all, asked.path()))
                : list(all);
    }

    private String timeline(boolean officer, @Nullable String language) {
        var dutch = !"en".equals(language);
        var added = extra.stream().map(each -> entry(9, 0, each, false) + ",").collect(Collectors.joining());
        return added
                + entry(
                        1,
                        1,
                        dutch
                                ? "Er is een signaal: vaak ziek. De mentor nodigt uit voor een gesprek."
                                : "There is a signal: often ill. The mentor sends an invitation for a talk.",
                        officer)
                + ","
                + entry(2, 1, dutch ? "Ziek gemeld op 1 dag." : "Reported ill on 1 day.", officer) + ","
                + entry(3, 16, dutch ? "Ongeoorloofd afwezig op 1 dag." : "Unauthorised absence on 1 day.", false) + ","
                + entry(4, 44, dutch ? "Ziek gemeld op 2 dagen." : "Reported ill on 2 days.", officer);
    }

    private String entry(int number, int daysAgo, String sentence, boolean presenceOnly) {
        return """
                {"id":"0b6f2a52-94c5-4d0e-8a5e-0000000000e%d","kind":"ABSENCE","class":"ABSENCE",
                "organisation":{"kind":"SCHOOL","identifier":"99DA00"},"happenedAt":"%s","heardAt":"%sT07:41:10Z",
                %s"presenceOnly":%s}""".formatted(
                        number,
                        today.minusDays(daysAgo),
                        today.minusDays(Math.max(0, daysAgo - (number == 4 ? 3 : 0))),
                        presenceOnly ? "" : "\"sentence\":\"" + sentence + "\",",
                        presenceOnly);
    }

    /** A correction above what it corrects, and one of what stands on another page. */
    private String corrected() {
        return entry(7, 1, "Toch niet op 2 dagen.", false).replace("\"presenceOnly\"", corrects(8)) + ","
                + entry(8, 1, "Op 2 dagen.", false) + ","
                + entry(6, 2, "Ook verbeterd.", false).replace("\"presenceOnly\"", corrects(5));
    }

    private static String corrects(int number) {
        return "\"corrects\":\"0b6f2a52-94c5-4d0e-8a5e-0000000000e%d\",\"presenceOnly\"".formatted(number);
    }

    private String calendar(boolean officer) {
        var from = today.minusWeeks(12).with(DayOfWeek.MONDAY);
        var days =
                from.datesUntil(today.plusDays(1)).map(day -> day(day, officer)).collect(Collectors.joining(","));
        return "{\"schoolId\":\"99DA00\",\"from\":\"%s\",\"to\":\"%s\",\"days\":[%s]}".formatted(from, today, days);
    }

    private String day(LocalDate day, boolean officer) {
        var ago = today.toEpochDay() - day.toEpochDay();
        var kind = day.getDayOfWeek().getValue() > 5
                ? "WEEKEND"
                : ago >= 30 && ago < 37 ? "CLOSED" : ago > 78 ? "OUTSIDE_SCHOOL_YEAR" : "SCHOOL_DAY";
        var absence = ago == 1 || ago == 44 || ago == 45 || ago == 60
                ? officer ? "ABSENT" : "SICK"
                : ago == 16 ? "UNAUTHORISED" : ago == 24 ? "AUTHORISED" : ago == 51 ? "UNKNOWN" : "";
        return "{\"date\":\"%s\",\"kind\":\"%s\"%s%s}"
                .formatted(
                        day,
                        kind,
                        kind.equals("CLOSED") ? ",\"name\":\"Herfstvakantie\"" : "",
                        absence.isEmpty() || !kind.equals("SCHOOL_DAY") ? "" : ",\"absence\":\"" + absence + "\"");
    }

    private String notices(boolean officer) {
        var first = officer ? notice(1, "TASK_ASSIGNED", HIDDEN, 1, false) : notice(1, "SIGNAL_RAISED", SAM, 1, false);
        return first + "," + notice(2, "SIGNAL_RAISED", SAM, 3, false) + ","
                + notice(3, "SIGNAL_WITHDRAWN", SAM, 9, true) + "," + CannedNotices.ofReportsAndSilence(officer);
    }

    private static String notice(int number, String kind, String who, int daysAgo, boolean read) {
        var at = Instant.now().minusSeconds(86_400L * daysAgo);
        return """
                {"id":"0b6f2a52-94c5-4d0e-8a5e-0000000000f%d","kind":"%s","youngPersonId":"%s","createdAt":"%s"%s}""".formatted(number, kind, who, at, read ? ",\"readAt\":\"" + at + "\"" : "");
    }
}
