package nl.veerkracht.cases.advice;

import nl.veerkracht.cases.access.Preview;
import nl.veerkracht.cases.access.Preview.Onlooker;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.Decision;

/**
 * What somebody would be shown of an advice if they looked today.
 *
 * @param kind of organisation, or RELATIVE
 * @param identifier of the organisation, or the relative as in the list of the family
 * @param role as which the organisation takes part, or pupil or parent
 * @param hasAccount whether there is an account to look with; always, of an organisation
 * @param advice of what it says: FULL, PRESENCE or NOTHING
 * @param ready of that there is one, on the timeline: FULL, PRESENCE or NOTHING
 * @param consent NOT_NEEDED, CAN_BE_ASKED, NOBODY_TO_ASK as long as it is not known who decides, or OPENS_NOTHING
 */
public record AdviceReaderView(
        String kind, String identifier, String role, boolean hasAccount, String advice, String ready, String consent) {

    static AdviceReaderView of(Onlooker onlooker, Preview preview, DataItem advice, DataItem ready) {
        return new AdviceReaderView(
                onlooker.recipient().kind(),
                onlooker.recipient().identifier(),
                onlooker.role(),
                onlooker.hasAccount(),
                shown(preview.decide(onlooker, advice)),
                shown(preview.decide(onlooker, ready)),
                preview.byConsent(onlooker, advice).name());
    }

    private static String shown(Decision decision) {
        if (decision.isFull()) {
            return "FULL";
        }
        return decision.isVisible() ? "PRESENCE" : "NOTHING";
    }
}
