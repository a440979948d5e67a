package nl.veerkracht.school.signal.model;

import java.util.List;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.contracts.signal.SignalKind;

/**
 * A rule by which absence becomes a concern, as data.
 *
 * @param criteria the rule fires when one of them holds
 */
public record SignalRule(
        SignalKind kind, String name, String version, List<Criterion> criteria, Window window, Rearm rearm) {
    private static final String M_AT_ZL_2026 = "2026.1";

    private static final SignalRule FREQUENT = new SignalRule(
            SignalKind.FREQUENT,
            "mazl-frequent",
            M_AT_ZL_2026,
            List.of(new Criterion(Measure.EPISODES, Comparison.AT_LEAST, 4)),
            Window.schoolWeeks(12),
            Rearm.RESET);
    private static final SignalRule LONG = new SignalRule(
            SignalKind.LONG,
            "mazl-long",
            M_AT_ZL_2026,
            List.of(new Criterion(Measure.SICK_DAYS, Comparison.AT_LEAST, 7)),
            Window.episode(),
            Rearm.ONCE_PER_EPISODE);
    private static final SignalRule EXTENSIVE = new SignalRule(
            SignalKind.EXTENSIVE,
            "mazl-extensive",
            M_AT_ZL_2026,
            List.of(
                    new Criterion(Measure.EPISODES, Comparison.MORE_THAN, 4),
                    new Criterion(Measure.SICK_DAYS, Comparison.MORE_THAN, 9)),
            Window.schoolYear(),
            Rearm.ONCE_PER_YEAR);

    public SignalRule {
        criteria = List.copyOf(criteria);
    }

    /** One of each kind that a school may choose, as it usually is. */
    public static List<SignalRule> ofEveryKind() {
        return List.of(FREQUENT, LONG, EXTENSIVE);
    }

    /** The rules of a kind of education, where a school has not chosen its own. */
    public static List<SignalRule> defaultsFor(Sector sector) {
        return switch (sector) {
            case VO, MBO -> List.of(FREQUENT, LONG);
            case PO, SO -> List.of(EXTENSIVE);
        };
    }
}
