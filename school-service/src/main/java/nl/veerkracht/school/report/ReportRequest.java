package nl.veerkracht.school.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.report.ReportKind;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.school.report.model.ClosingReason;
import nl.veerkracht.school.report.model.ReportStatus;
import nl.veerkracht.school.request.Body;
import org.jspecify.annotations.Nullable;

/** Reads what persons say about a report, with everything that is wrong with it at once. */
final class ReportRequest {
    private static final int MOST = 2_000;
    private static final int MOST_NUMBER = 64;
    private static final Set<ReportStatus> HANDLED =
            Set.of(ReportStatus.IN_PROGRESS, ReportStatus.CLOSED, ReportStatus.TAKEN_NOTE_OF);

    private ReportRequest() {}

    /** A report that a person brings up. */
    record BroughtUp(
            UUID youngPersonId,
            ReportKind kind,
            @Nullable String reason,
            @Nullable String secondPerson,
            @Nullable String stepsTaken) {}

    /** What the law wants to know when it is filed. */
    record Filing(String parentsContact, String stepsTaken, String asked) {}

    /** What the municipality does with it. */
    record Handling(ReportStatus status, @Nullable ClosingReason closingReason) {}

    /** @param actor who brings it up, and cannot be the second person too, by account or by number */
    static BroughtUp broughtUp(@Nullable String json, Actor actor) {
        var body = Body.of(json);
        var person = body.id("youngPersonId");
        var kind = body.choice("kind", ReportRequest::byHand, ReportKind.OTHER, "must be LUXURY or OTHER");
        String reason = null;
        String second = null;
        String steps = null;
        if (kind == ReportKind.LUXURY) {
            reason = body.text("reason", MOST);
            second = body.text("secondPerson", MOST_NUMBER);
            if (second.equals(actor.staffNumber()) || second.equals(actor.subject())) {
                body.fault("secondPerson", "must be somebody else than who marks it");
            }
        } else {
            steps = body.text("stepsTaken", MOST);
        }
        body.refuseIfFaulty();
        return new BroughtUp(person, kind, reason, second, steps);
    }

    static Filing filing(@Nullable String json) {
        var body = Body.of(json);
        var filing =
                new Filing(body.text("parentsContact", MOST), body.text("stepsTaken", MOST), body.text("asked", MOST));
        body.refuseIfFaulty();
        return filing;
    }

    static Handling handling(@Nullable String json) {
        var body = Body.of(json);
        var status = body.choice(
                "status",
                name -> HANDLED.stream().filter(one -> one.name().equals(name)).findFirst(),
                ReportStatus.IN_PROGRESS,
                "must be one of CLOSED, IN_PROGRESS, TAKEN_NOTE_OF");
        var reason = status == ReportStatus.CLOSED ? closingReason(body) : null;
        body.refuseIfFaulty();
        return new Handling(status, reason);
    }

    static String withdrawal(@Nullable String json) {
        var body = Body.of(json);
        var reason = body.text("reason", MOST);
        body.refuseIfFaulty();
        return reason;
    }

    private static ClosingReason closingReason(Body body) {
        return body.choice(
                "closingReason",
                name -> Arrays.stream(ClosingReason.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst(),
                ClosingReason.OTHERWISE,
                "must be one of the closing reasons");
    }

    private static Optional<ReportKind> byHand(String name) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> kind.name().equals(name) && !kind.followsFromAbsence())
                .findFirst();
    }
}
