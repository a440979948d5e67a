package nl.veerkracht.gateway.step;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.StepWord;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.StepService.Open;
import nl.veerkracht.gateway.remote.StepService.Taken;
import nl.veerkracht.gateway.remote.StepService.Talk;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Turns the steps of a case into what the page shows this reader, in words. */
final class StepsView {
    private final StepData data;
    private final Actor actor;
    private final Organisations organisations;
    private final Messages messages;
    private final StepMessages texts;
    private final Dates dates;

    StepsView(StepData data, Actor actor, Messages messages, StepMessages texts, Dates dates) {
        this.data = data;
        this.actor = actor;
        this.organisations = new Organisations(messages, data.person().value());
        this.messages = messages;
        this.texts = texts;
        this.dates = dates;
    }

    /** A step that was taken, with what the reader may read of it. */
    record TakenLine(String step, String who, Written on, List<Said> record) {}

    /** Something that was recorded: what it is, and in which words. */
    record Said(String label, String text) {}

    /** A step that can follow; without an address for who does not take it or not yet. */
    record OpenLine(String step, String taker, @Nullable String missing, boolean own, String to) {}

    /** A talk at school; of another school only that there was one. */
    record TalkLine(Written on, String who, List<Said> record) {}

    public StepWord step() {
        return StepWord.parse(data.steps().step());
    }

    public List<TakenLine> taken() {
        return data.steps().taken().stream()
                .sorted(Comparator.comparing(Taken::recordedAt).reversed())
                .map(this::line)
                .toList();
    }

    public List<OpenLine> open() {
        return data.steps().open().stream()
                .sorted(Comparator.comparing(Open::own).reversed())
                .map(this::line)
                .toList();
    }

    public List<TalkLine> talks() {
        return data.talks().items().stream().map(this::line).toList();
    }

    /** Who directs the case; nobody is said so as well. */
    public String director() {
        var director = data.careCase().caseDirector();
        if (director == null) {
            return texts.directorNone();
        }
        return director.own()
                ? texts.directorOwn()
                : texts.director(
                        organisations.role(director.role()),
                        organisations.name(director.organisationKind(), director.organisationIdentifier()));
    }

    public boolean mayDirect() {
        return data.careCase().caseDirector() == null && isOpen();
    }

    public boolean mayHandOver() {
        return Optional.ofNullable(data.careCase().caseDirector())
                        .filter(director -> director.own())
                        .isPresent()
                && isOpen();
    }

    public boolean mayTalk() {
        return actor.organisationKind().equals("SCHOOL") && isOpen();
    }

    private boolean isOpen() {
        return CurrentCase.isOpen(data.careCase());
    }

    private TakenLine line(Taken step) {
        var who = step.bySignal()
                ? texts.bySignal()
                : organisations.name(
                        step.organisation().kind(), step.organisation().identifier());
        return new TakenLine(messages.step(StepWord.parse(step.to())), who, dates.day(step.happenedOn()), record(step));
    }

    private List<Said> record(Taken step) {
        return Optional.ofNullable(step.record()).orElse(Map.of()).entrySet().stream()
                .map(each -> said(FieldWord.parse(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(Said::label))
                .toList();
    }

    private Said said(FieldWord field, String value) {
        var text = switch (field) {
            case FAMILY_INFORMED_ON, APPOINTMENT_ON, RETURNED_ON ->
                dates.day(LocalDate.parse(value)).text();
            case OUTCOME -> texts.outcome(OutcomeOfCase.parse(value));
            case HEALTH_SERVICE -> organisations.name("GGD", value);
            case REASON, QUESTION, SCHOOL_DID, LANGUAGE_NEEDS, OTHER -> value;
        };
        return new Said(texts.field(field), text);
    }

    private OpenLine line(Open open) {
        return new OpenLine(
                texts.go(StepWord.parse(open.to())),
                texts.taker(TakerWord.parse(open.taker())),
                open.missing() == null ? null : texts.missing(MissingWord.parse(open.missing())),
                open.own(),
                open.to());
    }

    private TalkLine line(Talk talk) {
        var record = talk.presenceOnly()
                ? List.<Said>of()
                : Stream.of(
                                new Said(texts.talkPresent(), attendees(talk)),
                                new Said(texts.talkAgreements(), String.valueOf(talk.agreements())),
                                new Said(texts.talkChanges(), orEmpty(talk.schoolChanges())),
                                new Said(texts.talkNotHeard(), orEmpty(talk.notHeard())),
                                new Said(
                                        texts.talkReview(),
                                        talk.reviewOn() == null
                                                ? ""
                                                : dates.day(talk.reviewOn()).text()))
                        .filter(said -> !said.text().isEmpty())
                        .toList();
        return new TalkLine(dates.day(talk.heldOn()), organisations.name("SCHOOL", talk.schoolId()), record);
    }

    private String attendees(Talk talk) {
        return Optional.ofNullable(talk.present()).orElse(List.of()).stream()
                .map(AttendeeWord::parse)
                .map(texts::attendee)
                .collect(Collectors.joining(", "));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
