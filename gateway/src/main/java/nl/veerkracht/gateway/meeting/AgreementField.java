package nl.veerkracht.gateway.meeting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.PlanService.WantedAction;

/**
 * An agreement in a form, as it was typed; there is always room for some.
 *
 * @param who code of who was chosen; empty as long as nobody was
 */
record AgreementField(String what, String who, String due) {
    static final int MOST = 20;
    private static final int USUAL = 3;
    private static final String FAMILY = "FAMILY";
    private static final AgreementField EMPTY = new AgreementField("", "", "");

    /** As a browser sends them: those of one name in the order of the page. */
    static List<AgreementField> typed(List<String> whats, List<String> whos, List<String> dues) {
        return enough(IntStream.range(0, Math.min(whats.size(), MOST))
                .mapToObj(place ->
                        new AgreementField(Typed.at(whats, place), Typed.at(whos, place), Typed.at(dues, place)))
                .toList());
    }

    /** These and room for as many as there usually are. */
    static List<AgreementField> enough(List<AgreementField> fields) {
        return fields.size() >= USUAL
                ? fields
                : Stream.concat(fields.stream(), Stream.generate(() -> EMPTY))
                        .limit(USUAL)
                        .toList();
    }

    /** These and room for one more. */
    static List<AgreementField> oneMore(List<AgreementField> fields) {
        return Stream.concat(fields.stream(), Stream.of(EMPTY)).limit(MOST).toList();
    }

    boolean isEmpty() {
        return what.isEmpty() && who.isEmpty() && due.isEmpty();
    }

    public boolean isChosen(Choice choice) {
        return choice.code().equals(who);
    }

    WantedAction asWanted() {
        var owner = who.split(" ", 3);
        return new WantedAction(what, owner[0], owner[0].equals(FAMILY) ? null : owner[1], owner[2], due);
    }

    @Override
    public String toString() {
        return "AgreementField";
    }
}
