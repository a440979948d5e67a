package nl.veerkracht.cases.consent.model;

/** How far it is with a consent on a day; only {@link #HOLDS} opens anything. */
public enum ConsentStatus {
    /** Not all who decide have answered; also again when a birthday changes who decides. */
    ASKED,
    /** Given, for days that have yet to come. */
    GIVEN,
    HOLDS,
    REFUSED,
    WITHDRAWN,
    EXPIRED
}
