package nl.veerkracht.gateway.voice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.TaskEnding;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.VoiceService.TalkRequest;
import nl.veerkracht.gateway.remote.VoiceService.Voice;
import nl.veerkracht.kit.clock.BusinessClock;

/**
 * Turns what somebody of the family said and asked into what their own page shows, in words.
 *
 * @param helpers the organisations of the case that take part now; none when there is no open case
 */
public record FamilyVoice(
        UUID id, Relation relation, VoiceData data, List<Participation> helpers, VoiceWords words, Dates dates) {
    private static final int LATEST = 3;
    private static final String SCHOOL = "SCHOOL";
    private static final String OPEN = "OPEN";
    private static final List<Role> AT_SCHOOL = List.of(Role.MENTOR, Role.SUPPORT_COORDINATOR);

    public OwnWords own(WordsForm form, DraftPart draft) {
        var all = data.words().or(Listed.none());
        var lines = all.items().stream().map(this::line).toList();
        var split = Math.min(LATEST, lines.size());
        return new OwnWords(
                id,
                relation,
                lines.subList(0, split),
                lines.subList(split, lines.size()),
                data.words().isMissing(),
                all.next() != null,
                form.readers().choice("readers", kinds(), words, form.readersError()),
                form,
                draft);
    }

    public Talking talking(TalkForm form) {
        return new Talking(
                id,
                relation,
                requests().stream().map(this::line).toList(),
                data.talks().isMissing(),
                options(),
                form);
    }

    /** Who can be asked to talk: everyone who takes part and has not been asked yet. */
    public List<TalkOption> options() {
        return helpers.stream().flatMap(this::options).toList();
    }

    private Stream<TalkOption> options(Participation one) {
        var organisation =
                new Organisations(words.all(), null).name(one.organisationKind(), one.organisationIdentifier());
        var roles = one.organisationKind().equals(SCHOOL) ? AT_SCHOOL.stream() : Role.parse(one.role()).stream();
        return roles.filter(role -> requests().stream().noneMatch(asked -> isWaiting(asked, one, role)))
                .map(role -> new TalkOption(
                        TalkOption.value(one.id(), role.wireName()), words.own().person(role), organisation));
    }

    private static boolean isWaiting(TalkRequest asked, Participation one, Role role) {
        return asked.status().equals(OPEN)
                && asked.organisationKind().equals(one.organisationKind())
                && asked.organisationIdentifier().equals(one.organisationIdentifier())
                && asked.role().equals(role.wireName());
    }

    private List<TalkRequest> requests() {
        return data.talks().or(Listed.none()).items();
    }

    private List<String> kinds() {
        return helpers.stream().map(Participation::organisationKind).distinct().toList();
    }

    private OwnWords.Line line(Voice one) {
        return new OwnWords.Line(
                one.id(),
                dates.moment(one.saidAt()),
                one.text(),
                words.readers(one.audience()),
                Readers.told(one.audience()).choice("readers-" + one.id(), kinds(), words, null),
                Optional.ofNullable(one.takenBackAt()).map(this::takenBack).orElse(null));
    }

    private String takenBack(Instant at) {
        return words.own()
                .takenBack(
                        dates.day(at.atZone(BusinessClock.ZONE).toLocalDate()).text());
    }

    private Talking.Line line(TalkRequest asked) {
        var who = Role.parse(asked.role()).map(words.own()::person).orElse(asked.role());
        var text = asked.status().equals(OPEN)
                ? words.own()
                        .talkWaits(who, dates.inFull(asked.dueOn()), words.own().talkYou(relation))
                : words.own().talkEnded(who, words.own().ended(TaskEnding.parse(asked.outcome())));
        return new Talking.Line(dates.moment(asked.askedAt()), text);
    }
}
