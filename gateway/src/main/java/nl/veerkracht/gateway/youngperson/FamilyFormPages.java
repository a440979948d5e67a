package nl.veerkracht.gateway.youngperson;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.consent.ConsentLines;
import nl.veerkracht.gateway.consent.RelativeNames;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.NewRelative;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.FamilyService.Invited;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import nl.veerkracht.gateway.remote.Fingerprint;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.TimelineQuery;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;

/** Puts the pages together on which the family is added to and asked; and the data of the young person for them. */
@RequestScoped
class FamilyFormPages {
    private static final String NOBODY = "nobody-to-ask";

    private final Reader reader;
    private final PersonDesk desk;
    private final Layouts layouts;
    private final Words words;
    private final Fingerprint fingerprint;

    FamilyFormPages(Reader reader, PersonDesk desk, Layouts layouts, Words words, Fingerprint fingerprint) {
        this.reader = reader;
        this.desk = desk;
        this.layouts = layouts;
        this.words = words;
        this.fingerprint = fingerprint;
    }

    Messages messages() {
        return words.in(reader.language());
    }

    /** The young person, who has an open case; without one these pages are not there. */
    PersonData look(UUID id) {
        var data = Answers.await(desk.look(reader.asking(), id, new TimelineQuery()));
        if (data.cases().isMissing() || data.relatives().isMissing()) {
            throw Answers.down();
        }
        if (data.open().isEmpty()) {
            throw new UnknownResource();
        }
        return data;
    }

    TemplateInstance adding(UUID id, PersonData data, RelativeForm form) {
        var pupilIsKnown =
                relatives(data).stream().anyMatch(one -> one.relation().equals(Relation.PUPIL.name()));
        var choices = List.of(NewRelative.values()).subList(pupilIsKnown ? 1 : 0, NewRelative.values().length);
        return new RelativePage(layouts.at(Place.ELSEWHERE), id, name(data), seen(data), List.copyOf(choices), form)
                .setLocale(reader.language().code());
    }

    TemplateInstance correcting(UUID id, PersonData data, Relative parent, RelativeForm form) {
        var who = AroundCaseView.who(parent, messages());
        var choices = List.of(NewRelative.PARENT_WITH_CUSTODY, NewRelative.PARENT_WITHOUT_CUSTODY);
        return new CorrectRelativePage(layouts.at(Place.ELSEWHERE), id, name(data), parent.id(), who, choices, form)
                .setLocale(reader.language().code());
    }

    TemplateInstance code(UUID id, String who, Invited invited) {
        var until = invited.codeUntil().atZone(BusinessClock.ZONE).toLocalDate();
        return new CodeShownPage(
                        layouts.at(Place.ELSEWHERE), id, who, invited.code(), new Dates(reader.language()).day(until))
                .setLocale(reader.language().code());
    }

    TemplateInstance asking(UUID id, PersonData data, AskConsentForm form) {
        return new AskConsentPage(layouts.at(Place.ELSEWHERE), id, name(data), form)
                .setLocale(reader.language().code());
    }

    TemplateInstance renewing(UUID id, PersonData data, Consent consent, RenewConsentForm form) {
        var dates = new Dates(reader.language());
        var names = RelativeNames.forOthers(relatives(data), messages());
        var line =
                new ConsentLines(names, messages(), dates).of(List.of(consent)).get(0);
        return new RenewConsentPage(layouts.at(Place.ELSEWHERE), id, name(data), line, dates.day(form.first()), form)
                .setLocale(reader.language().code());
    }

    /** What to say when the day of this form does not fit. */
    String wrongDay(RenewConsentForm form) {
        var language = reader.language();
        return words.ofWhatLiesAhead(language)
                .renewErrorLast(new Dates(language).day(form.first()).text());
    }

    /** Why the family cannot be asked. */
    String whyNotAsked(Refused refused) {
        return refused.slug().equals(NOBODY)
                ? messages().askConsentErrorNobody()
                : messages().askConsentErrorNotYou();
    }

    /** Changes when somebody was added: a form that was sent before, or twice, no longer fits. */
    String seen(PersonData data) {
        return fingerprint.of(relatives(data).stream().map(Relative::id).toList());
    }

    static List<Relative> relatives(PersonData data) {
        return data.relatives().or(Listed.none()).items();
    }

    private String name(PersonData data) {
        var person = data.person().value();
        return person == null ? messages().nameMissing() : person.fullName();
    }
}
