package nl.veerkracht.gateway.family;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.gateway.advice.AdviceText;
import nl.veerkracht.gateway.consent.ConsentLine;
import nl.veerkracht.gateway.consent.ConsentLines;
import nl.veerkracht.gateway.consent.RelativeNames;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.ParticipationStatus;
import nl.veerkracht.gateway.page.StepWord;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.timeline.TimelineForm;
import nl.veerkracht.gateway.timeline.TimelineSection;
import org.jspecify.annotations.Nullable;

/** Turns what case-service told into what this reader of the family is shown, in words. */
final class FamilyView {
    private final FamilyData data;
    private final Messages messages;
    private final Dates dates;
    private final Organisations organisations;

    FamilyView(FamilyData data, Messages messages, Dates dates) {
        this.data = data;
        this.messages = messages;
        this.dates = dates;
        this.organisations = new Organisations(messages, null);
    }

    /** Where the guidance stands. */
    record Guidance(boolean open, @Nullable String step, Written opened) {}

    /** An organisation that takes part or was asked to, and who there. */
    record Helper(String who, String role, String status, boolean active) {}

    @Nullable
    Guidance guidance() {
        return data.current()
                .map(one -> new Guidance(
                        CurrentCase.isOpen(one),
                        one.step() == null ? null : messages.step(StepWord.parse(one.step())),
                        dates.day(one.openedOn())))
                .orElse(null);
    }

    List<Helper> helpers() {
        return data.participations().or(Listed.none()).items().stream()
                .map(this::helper)
                .toList();
    }

    TimelineSection timeline(String place, TimelineForm form) {
        var texts = new TimelineSection.Texts(organisations, messages, dates);
        return TimelineSection.of(place, form, data.timeline(), data.participations(), texts);
    }

    /** The advice that holds now, if there is one for this reader. */
    @Nullable
    AdviceText advice() {
        return data.advice().or(Listed.none()).items().stream()
                .findFirst()
                .map(one -> AdviceText.of(one, organisations, dates))
                .orElse(null);
    }

    /** What this reader has yet to answer. */
    List<ConsentLine> questions() {
        return consents().filter(ConsentLine::mayAnswer).toList();
    }

    /** What others have yet to answer, and what holds. */
    List<ConsentLine> running() {
        return consents().filter(line -> !line.mayAnswer() && !line.isOver()).toList();
    }

    /** What was refused, taken back, or is past. */
    List<ConsentLine> over() {
        return consents().filter(ConsentLine::isOver).toList();
    }

    private Stream<ConsentLine> consents() {
        var relatives = data.relatives().or(Listed.none()).items();
        var names = RelativeNames.forFamily(relatives, data.link().relativeId(), data.relation(), messages);
        return new ConsentLines(names, messages, dates)
                .of(data.consents().or(Listed.none()).items()).stream();
    }

    private Helper helper(Participation participation) {
        var status = ParticipationStatus.parse(participation.status());
        return new Helper(
                organisations.name(participation.organisationKind(), participation.organisationIdentifier()),
                organisations.role(participation.role()),
                messages.participation(status),
                status == ParticipationStatus.ACTIVE);
    }
}
