package nl.veerkracht.cases.agenda;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.kit.actor.Actor;

/**
 * An address that somebody made for a calendar.
 *
 * @param owner who made it, for which organisation, and in the roles they last had
 * @param language of its few words
 */
record CalendarFeed(Actor owner, Locale language) {

    static CalendarFeed of(Answer row) throws SQLException {
        var owner = new Actor(
                row.text("account"),
                row.text("organisation_kind"),
                row.text("organisation_identifier"),
                Set.of(row.text("all_roles").split(",")),
                Set.of(),
                null);
        return new CalendarFeed(owner, Locale.forLanguageTag(row.text("language")));
    }
}
