package nl.veerkracht.kit.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Where whoever decides on access tells what was decided, in the course of one request. When the request is answered, one
 * record for every data subject is written and confirmed; if that fails, the answer is not given.
 */
@RequestScoped
public class AccessLog {
    private final Map<Optional<UUID>, Set<Verdict>> verdicts = new LinkedHashMap<>();
    private final Set<String> roles = new TreeSet<>();
    private final BusinessClock clock;
    private @Nullable Action action;
    private @Nullable Visitor visitor;

    AccessLog(BusinessClock clock) {
        this.clock = clock;
    }

    /**
     * Tells that something was decided about a data subject, who need not exist.
     *
     * @param asRoles the roles that were decided by
     * @param dataSubject the id that was asked for; null when asked by what is no id, and nobody was found
     */
    public void note(Collection<String> asRoles, @Nullable UUID dataSubject, Verdict verdict) {
        roles.addAll(asRoles);
        verdicts.computeIfAbsent(Optional.ofNullable(dataSubject), nobody -> new LinkedHashSet<>())
                .add(verdict);
    }

    /**
     * Tells in whose name is read where no token says so, such as by a secret address that somebody made.
     *
     * @param by what reads for them, in place of the program that a token names
     */
    public void readsFor(Actor actor, String by) {
        visitor = new Visitor(actor, by);
    }

    /** Whether a request is under way that reads and changes nothing. */
    public boolean isReading() {
        return action != null && action.isRead();
    }

    void begin(String method, ResourceInfo resource) {
        action = Action.of(method, resource, clock.instant());
    }

    /** In whose name is read; empty where the token says so. */
    Optional<Visitor> visitor() {
        return Optional.ofNullable(visitor);
    }

    boolean isEmpty() {
        return verdicts.isEmpty();
    }

    /** What was asked; everything that notes something comes after it. */
    Action action() {
        if (action == null) {
            throw new IllegalStateException("decided on access outside a request");
        }
        return action;
    }

    List<String> roles() {
        return List.copyOf(roles);
    }

    List<Look> looks() {
        return verdicts.entrySet().stream()
                .map(one -> new Look(one.getKey(), List.copyOf(one.getValue())))
                .toList();
    }

    /** What has been recorded is not recorded again, should the answer itself fail and another one take its place. */
    void forget() {
        verdicts.clear();
    }
}
