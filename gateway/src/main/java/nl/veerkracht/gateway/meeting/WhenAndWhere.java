package nl.veerkracht.gateway.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.FormError;

/** When and where a meeting is to be, as somebody typed it. */
record WhenAndWhere(String day, String time, String place) {
    private static final int LONGEST_PLACE = 200;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    static final WhenAndWhere NOTHING = new WhenAndWhere("", "", "");

    /** Everything that is wrong with it. */
    List<FormError> errors(MeetingMessages texts, LocalDate today) {
        var wrong = new ArrayList<FormError>();
        if (Dates.typed(day)
                .filter(on -> !on.isBefore(today) && !on.isAfter(today.plusYears(1)))
                .isEmpty()) {
            wrong.add(new FormError("day", texts.errorDay()));
        }
        if (!time.isEmpty() && !TIME.matcher(time).matches()) {
            wrong.add(new FormError("time", texts.errorTime()));
        }
        if (place.length() > LONGEST_PLACE) {
            wrong.add(new FormError("place", texts.errorLong(LONGEST_PLACE)));
        }
        return wrong;
    }

    @Override
    public String toString() {
        return "WhenAndWhere";
    }
}
