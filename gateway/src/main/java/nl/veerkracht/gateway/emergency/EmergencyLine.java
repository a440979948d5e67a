package nl.veerkracht.gateway.emergency;

import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.EmergencyMessages;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.remote.EmergencyService.EmergencyAccess;
import org.jspecify.annotations.Nullable;

/**
 * Emergency access as it is shown to who judges it.
 *
 * @param who the role and the organisation that looked
 * @param by which person that is, by a number
 * @param person the young person, for who may know
 * @param own whether it waits for somebody else, because the reader looked
 * @param finding what was found, in words; absent as long as it waits
 */
public record EmergencyLine(
        UUID id,
        String who,
        String by,
        Written from,
        Written until,
        int looks,
        String reason,
        @Nullable UUID person,
        boolean mayJudge,
        boolean own,
        @Nullable String finding,
        @Nullable String explanation) {

    static EmergencyLine of(EmergencyAccess one, Messages messages, EmergencyMessages words, Dates dates) {
        var organisations = new Organisations(messages, null);
        var judgement = one.judgement();
        return new EmergencyLine(
                one.id(),
                organisations.role(one.role()) + ", "
                        + organisations.name(one.organisationKind(), one.organisationIdentifier()),
                one.staffNumber() == null ? words.byAccount(one.account()) : words.byStaff(one.staffNumber()),
                dates.moment(one.openedAt()),
                dates.moment(one.until()),
                one.looks(),
                one.reason(),
                one.youngPersonId(),
                one.mayJudge(),
                !one.mayJudge() && judgement == null,
                judgement == null ? null : judgement.justified() ? words.justified() : words.notJustified(),
                judgement == null ? null : judgement.explanation());
    }

    @Override
    public String toString() {
        return "EmergencyLine " + id;
    }
}
