package nl.veerkracht.gateway.page;

import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every page.
 *
 * @param lang language of the page
 * @param otherLang language to offer instead
 * @param place which entry of the navigation this is
 * @param family whether the reader is of the family, who has pages of its own
 * @param administers whether the reader looks after an organisation, for which there are pages of its own
 * @param helps whether the reader has work here, which who only administers has not
 * @param coordinates whether the reader says how absence is counted at a school, for which there are pages of its own
 * @param judges whether the reader judges emergency access
 * @param signedIn whether there is somebody to sign out
 * @param person how the reader is greeted
 * @param roles what the reader is, in words
 * @param csrf seal for the forms of the page
 * @param assets version of what the page is dressed with
 * @param unsent whether a form was sent when the sign-in had expired, and went nowhere
 * @param live address of the stream that tells about changes; absent when nothing on the page changes by itself
 */
@TemplateData
public record Layout(
        String lang,
        String otherLang,
        Place place,
        boolean family,
        boolean administers,
        boolean helps,
        boolean coordinates,
        boolean judges,
        boolean signedIn,
        String person,
        String roles,
        String csrf,
        String assets,
        boolean unsent,
        @Nullable String live) {

    /** The entries of the navigation, and where no entry fits. */
    public enum Place {
        WORK,
        AGENDA,
        INBOX,
        EMERGENCIES,
        FAMILY,
        CODE,
        ORGANISATION,
        SCHOOL,
        ELSEWHERE
    }

    /** Nothing htmx could do that the content security policy forbids, and no page kept in the browser. */
    public static final String HTMX =
            "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true,\"historyCacheSize\":0,"
                    + "\"allowScriptTags\":false}";

    public String htmx() {
        return HTMX;
    }

    public boolean isWork() {
        return place == Place.WORK;
    }

    public boolean isAgenda() {
        return place == Place.AGENDA;
    }

    public boolean isInbox() {
        return place == Place.INBOX;
    }

    public boolean isEmergencies() {
        return place == Place.EMERGENCIES;
    }

    public boolean isOverview() {
        return place == Place.FAMILY;
    }

    public boolean isCode() {
        return place == Place.CODE;
    }

    public boolean isSchool() {
        return place == Place.SCHOOL;
    }

    public boolean isOrganisation() {
        return place == Place.ORGANISATION;
    }
}
