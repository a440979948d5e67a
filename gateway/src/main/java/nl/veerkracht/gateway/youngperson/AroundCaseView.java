package nl.veerkracht.gateway.youngperson;

import java.time.Instant;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.consent.ConsentLines;
import nl.veerkracht.gateway.consent.RelativeNames;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.voice.FamilyWords;
import nl.veerkracht.gateway.voice.VoiceWords;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Turns what is known of a family, and what it was asked, into what somebody who helps it is shown, in words. */
final class AroundCaseView {
    private final PersonData data;
    private final Actor actor;
    private final Instant now;
    private final Messages messages;
    private final Dates dates;

    AroundCaseView(PersonData data, Actor actor, Instant now, Messages messages, Dates dates) {
        this.data = data;
        this.actor = actor;
        this.now = now;
        this.messages = messages;
        this.dates = dates;
    }

    /** For the staff of the school, who add people; nothing for others, and nothing before there is a case. */
    @Nullable
    FamilySection family() {
        if (!SchoolStaff.is(actor) || data.relatives().isRefused()) {
            return null;
        }
        var relatives = data.relatives().or(Listed.none()).items();
        var mayAdd = data.open().isPresent() && data.relatives().isShown();
        return new FamilySection(
                relatives.stream().map(one -> line(one, mayAdd)).toList(),
                data.relatives().isMissing(),
                mayAdd);
    }

    /** For everyone who takes part; nothing before there is a case. */
    @Nullable
    ConsentSection consents() {
        if (data.consents().isRefused()) {
            return null;
        }
        var names = RelativeNames.forOthers(data.relatives().or(Listed.none()).items(), messages);
        return new ConsentSection(
                new ConsentLines(names, messages, dates)
                        .of(data.consents().or(Listed.none()).items()),
                data.consents().isMissing(),
                data.open().isPresent() && !AskConsentForm.askable(actor).isEmpty());
    }

    /** What the family says itself, as far as it is for this reader. */
    @Nullable
    FamilyWords words(VoiceWords words) {
        var names = RelativeNames.forOthers(data.relatives().or(Listed.none()).items(), messages);
        return FamilyWords.of(data.voices(), names::of, words, dates);
    }

    private FamilySection.Line line(Relative one, boolean mayChange) {
        return new FamilySection.Line(
                one.id(),
                who(one, messages),
                custody(one),
                state(one),
                mayChange && !one.linked(),
                mayChange && isParent(one));
    }

    /** Who somebody of the family is, as the school told. */
    static String who(Relative one, Messages messages) {
        if (!isParent(one)) {
            return messages.familyPupil();
        }
        return one.label() == null ? messages.familyParent() : messages.familyParent() + " (" + one.label() + ")";
    }

    private @Nullable String custody(Relative one) {
        if (!isParent(one)) {
            return null;
        }
        return one.custody() ? messages.custodyYes() : messages.custodyNo();
    }

    private String state(Relative one) {
        var until = one.codeUntil();
        if (one.linked()) {
            return messages.accountLinked();
        }
        if (until == null) {
            return messages.accountNone();
        }
        var day = dates.day(until.atZone(BusinessClock.ZONE).toLocalDate()).text();
        return until.isAfter(now) ? messages.codeGoodUntil(day) : messages.codePast(day);
    }

    static boolean isParent(Relative one) {
        return one.relation().equals(Relation.PARENT.name());
    }
}
