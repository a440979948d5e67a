package nl.veerkracht.gateway.family;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.voice.TalkForm;
import nl.veerkracht.gateway.voice.WordsForm;

/** The forms on the page of the family, with what was filled in and what is wrong with that. */
record FamilyForms(WordsForm words, TalkForm talk, DraftPart draft) {

    static FamilyForms empty() {
        return new FamilyForms(WordsForm.empty(), TalkForm.empty(), DraftPart.NONE);
    }

    static FamilyForms with(WordsForm words) {
        return new FamilyForms(words, TalkForm.empty(), DraftPart.NONE);
    }

    static FamilyForms with(TalkForm talk) {
        return new FamilyForms(WordsForm.empty(), talk, DraftPart.NONE);
    }

    /** With what was kept, or with a place to keep it. */
    FamilyForms drafting(DraftPart kept) {
        return new FamilyForms(kept.isThere() ? WordsForm.kept(kept.fields()) : words, talk, kept);
    }

    List<FormError> errors() {
        return Stream.concat(words.errors().stream(), talk.errors().stream()).toList();
    }
}
