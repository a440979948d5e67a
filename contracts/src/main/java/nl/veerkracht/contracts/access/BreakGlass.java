package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.Decision.Full;
import nl.veerkracht.contracts.access.Decision.PresenceOnly;
import nl.veerkracht.contracts.access.Relative.Relation;

/**
 * Emergency access, to protect somebody's life or health (GDPR, articles 6(1)(d) and 9(2)(c)). The rules are asked once
 * more, as if the viewer's organisation took part and everyone had agreed to all that consent can be asked for; so that
 * what they deny a role altogether stays denied. What has not happened in the case has not happened in an emergency either.
 */
final class BreakGlass {
    static final String RULE = "break-glass";

    /** Stands for whoever decides about consent: there is no time to ask. */
    private static final Relative WOULD_AGREE = new Relative(new UUID(0, 0), Relation.PUPIL, null, false);

    private static final LocalDate OF_AGE = LocalDate.EPOCH;

    private BreakGlass() {}

    /** What the rules say, and in an emergency of the viewer what they would then say, if that is more. */
    static Decision decide(Viewer viewer, PersonFacts facts, LocalDate today, Function<PersonFacts, Decision> rules) {
        var normally = rules.apply(facts);
        if (normally.isFull() || !facts.isEmergencyOf(viewer)) {
            return normally;
        }
        var now = rules.apply(widened(facts, viewer, today));
        if (now.isFull()) {
            return new Full(RULE);
        }
        return now.isVisible() && !normally.isVisible() ? new PresenceOnly(RULE) : normally;
    }

    private static PersonFacts widened(PersonFacts facts, Viewer viewer, LocalDate today) {
        var kind = Objects.requireNonNull(viewer.organisationKind(), "the family has no emergency access");
        var recipient = Recipient.organisation(kind, viewer.organisationIdentifier());
        return facts.withTakingPart(viewer, today)
                .withFamily(OF_AGE, Set.of(WOULD_AGREE), everyConsent(recipient, today))
                .withEmergencies(Set.of());
    }

    private static Set<Consent> everyConsent(Recipient recipient, LocalDate today) {
        return Arrays.stream(DataClass.values())
                .filter(one -> ConsentRule.isAskable(one, recipient))
                .map(one -> new Consent(one, recipient, today, today.plusDays(1), Set.of(WOULD_AGREE.id())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
