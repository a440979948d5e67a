package nl.veerkracht.gateway.meeting;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.meeting.Summary.Section;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.MeetingService.Meeting;
import nl.veerkracht.gateway.remote.MeetingService.Minutes;
import nl.veerkracht.gateway.remote.MeetingService.Standing;
import nl.veerkracht.gateway.remote.PlanService.Action;

/** Writes the summary of a meeting for the family: short sentences, in the order in which one wants to know it. */
final class SummaryWords {
    private final MeetingLines lines;
    private final MeetingMessages texts;
    private final Language language;

    SummaryWords(MeetingLines lines, Language language) {
        this.lines = lines;
        this.texts = lines.texts();
        this.language = language;
    }

    Summary of(Meeting meeting, CareCase careCase) {
        var minutes = meeting.minutes();
        var sections = new ArrayList<Section>();
        sections.add(when(meeting));
        if (minutes == null) {
            sections.add(new Section(texts.invited(), lines.names(meeting.invited())));
        } else {
            sections.addAll(held(meeting, minutes));
        }
        sections.add(new Section(texts.summaryAsk(), List.of(texts.summaryAskWho(whom(careCase)), texts.summaryEnd())));
        return new Summary(texts.summaryTitle(), language.code(), List.copyOf(sections));
    }

    private Section when(Meeting meeting) {
        var minutes = meeting.minutes();
        var change = meeting.change();
        var said = new ArrayList<String>();
        if (change != null && change.calledOff()) {
            said.add(texts.summaryOff(lines.dates().inFull(meeting.day())));
            said.add(change.reason());
            return new Section(texts.when(), said);
        }
        if (minutes == null) {
            var time = meeting.time() == null ? "" : " " + texts.at(meeting.time());
            said.add(texts.summaryPlanned(lines.dates().inFull(meeting.day()) + time));
        } else {
            said.add(texts.summaryWhen(lines.dates().inFull(minutes.heldOn())));
        }
        if (meeting.place() != null) {
            said.add(texts.where() + ": " + meeting.place());
        }
        return new Section(texts.when(), said);
    }

    private List<Section> held(Meeting meeting, Minutes minutes) {
        var there = new ArrayList<>(lines.names(minutes.present()));
        if (minutes.notHeard() != null) {
            there.add(texts.notHeard() + ": " + minutes.notHeard());
        }
        var agreed = meeting.agreements().stream().map(this::action).toList();
        return List.of(
                new Section(texts.present(), there),
                new Section(texts.agreements(), agreed.isEmpty() ? List.of(texts.summaryNoAgreements()) : agreed),
                new Section(texts.summaryDisagree(), objections(meeting)));
    }

    private String action(Action action) {
        var owner = action.owner();
        var name = lines.name(owner.kind(), owner.identifier());
        var who = owner.kind().equals("FAMILY")
                ? name
                : texts.roleAt(lines.organisations().role(owner.role()), name);
        return texts.summaryAction(who, ended(action.what()), lines.dates().inFull(action.dueOn()));
    }

    private List<String> objections(Meeting meeting) {
        var said = meeting.answers().stream()
                .filter(one -> one.objection() != null)
                .map(this::objection)
                .toList();
        return said.isEmpty() ? List.of(texts.summaryAllAgree()) : said;
    }

    private String objection(Standing one) {
        var who = lines.name(one.kind(), one.identifier());
        var words = one.objection() == null ? "" : ended(one.objection());
        return one.state().equals("CONFIRMED") ? texts.summaryAfterAll(who, words) : texts.summaryObjection(who, words);
    }

    /** Who directs the case; as long as nobody does, the support coordinator of the school stands in. */
    private String whom(CareCase careCase) {
        var director = careCase.caseDirector();
        return director == null
                ? texts.roleAt(
                        lines.organisations().role("support-coordinator"), lines.name("SCHOOL", careCase.schoolId()))
                : texts.roleAt(
                        lines.organisations().role(director.role()),
                        lines.name(director.organisationKind(), director.organisationIdentifier()));
    }

    /** A sentence, so that the next one can follow. */
    private static String ended(String words) {
        return words.matches("(?s).*[.!?]") ? words : words + ".";
    }
}
