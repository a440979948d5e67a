package nl.veerkracht.gateway.family;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.draft.DraftOf;
import nl.veerkracht.gateway.draft.Drafts;
import nl.veerkracht.gateway.family.ChoosePage.Choice;
import nl.veerkracht.gateway.family.FamilyDesk.Known;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.Fingerprint;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.timeline.TimelineForm;
import nl.veerkracht.gateway.voice.FamilyVoice;
import nl.veerkracht.gateway.voice.VoiceDone;
import nl.veerkracht.gateway.voice.VoiceWords;
import org.jspecify.annotations.Nullable;

/** Puts the pages of the family together for the reader of this request. */
@RequestScoped
class FamilyPages {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;
    private final Fingerprint fingerprint;
    private final Drafts drafts;

    FamilyPages(Reader reader, Layouts layouts, Words words, Fingerprint fingerprint, Drafts drafts) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
        this.fingerprint = fingerprint;
        this.drafts = drafts;
    }

    Messages messages() {
        return words.in(reader.language());
    }

    /**
     * The page about one young person; it changes by itself where it shows the newest of the whole timeline.
     *
     * @param line which part of the timeline is asked for
     * @param done what was just done, as the address says
     */
    TemplateInstance page(UUID id, FamilyData data, TimelineForm line, @Nullable String done) {
        var stream = line.isPlain() ? "/family/" + id + "/live?seen=" + fingerprint.of(data) : null;
        return page(
                id,
                data,
                new Asked(line, FamilyForms.empty().drafting(drafts.look(id, DraftOf.OWN_WORDS)), done),
                stream);
    }

    /** The same, with what was filled in. */
    TemplateInstance again(UUID id, FamilyData data, FamilyForms forms) {
        return page(id, data, new Asked(TimelineForm.plain(), typed(id, forms), null), null);
    }

    /** What was asked for, filled in and done. */
    private record Asked(
            TimelineForm line, FamilyForms forms, @Nullable String done) {
        List<FormError> errors() {
            return Stream.concat(line.errors().stream(), forms.errors().stream())
                    .toList();
        }
    }

    private TemplateInstance page(UUID id, FamilyData data, Asked asked, @Nullable String stream) {
        var view = new FamilyView(data, messages(), new Dates(reader.language()));
        var voice = voice(id, data);
        return new FamilyPage(
                        layouts.live(Place.FAMILY, stream),
                        said(asked.done(), data.relation()),
                        id,
                        data.relation(),
                        voice.own(asked.forms().words(), asked.forms().draft()),
                        voice.talking(asked.forms().talk()),
                        view.advice(),
                        data.advice().isMissing(),
                        asked.errors(),
                        view.questions(),
                        view.running(),
                        view.over(),
                        data.consents().isMissing()
                                || data.relatives().isMissing()
                                || data.cases().isMissing(),
                        view.guidance(),
                        data.cases().isMissing(),
                        view.helpers(),
                        data.participations().isMissing(),
                        view.timeline("/family/" + id, asked.line()))
                .setLocale(reader.language().code());
    }

    /** The same with a place to keep the own words that were typed. */
    private FamilyForms typed(UUID id, FamilyForms forms) {
        return forms.drafting(drafts.again(id, DraftOf.OWN_WORDS));
    }

    /** What the reader said and asked, in words. */
    FamilyVoice voice(UUID id, FamilyData data) {
        var words = VoiceWords.in(reader.language());
        return new FamilyVoice(id, data.relation(), data.voice(), data.helping(), words, new Dates(reader.language()));
    }

    private @Nullable Said said(@Nullable String done, Relation relation) {
        var said = FamilyDone.said(done, relation, messages());
        return said == null ? VoiceDone.said(done, relation, VoiceWords.in(reader.language())) : said;
    }

    /** The page to choose from. */
    TemplateInstance choose(Known known, @Nullable String done) {
        var choices = new ArrayList<Choice>();
        var children = 0;
        for (var link : known.links()) {
            var own = FamilyData.relation(link) == Relation.PUPIL;
            children += own ? 0 : 1;
            var who = own ? messages().familyTitle(Relation.PUPIL) : messages().childNumber(children);
            choices.add(new Choice(link.youngPersonId(), who, about(link.youngPersonId(), known)));
        }
        return new ChoosePage(
                        layouts.at(Place.FAMILY),
                        FamilyDone.said(done, reader.relation(), messages()),
                        List.copyOf(choices))
                .setLocale(reader.language().code());
    }

    /** The page for a code, with what was typed and what is wrong with it. */
    TemplateInstance code(String typed, @Nullable String error) {
        return codePage(null, typed, error);
    }

    /** The same, for who has given a code but may not read anything yet, or any more. */
    TemplateInstance nothingToRead() {
        var said = new Said(messages().doneLinkedNothing(reader.relation()), true);
        return codePage(said, "", null);
    }

    private TemplateInstance codePage(@Nullable Said said, String typed, @Nullable String error) {
        var errors = error == null ? List.<FormError>of() : List.of(new FormError("code", error));
        return new CodePage(layouts.at(Place.CODE), said, reader.relation(), typed, error, errors)
                .setLocale(reader.language().code());
    }

    private @Nullable String about(UUID id, Known known) {
        return known.cases().or(Listed.none()).items().stream()
                .filter(each -> each.youngPersonId().equals(id))
                .findFirst()
                .map(this::about)
                .orElse(null);
    }

    private String about(CareCase one) {
        var school = new Organisations(messages(), null).name("SCHOOL", one.schoolId());
        return messages()
                .childAbout(
                        school, new Dates(reader.language()).day(one.openedOn()).text());
    }
}
