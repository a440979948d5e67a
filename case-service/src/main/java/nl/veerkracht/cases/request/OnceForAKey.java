package nl.veerkracht.cases.request;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.database.OrderedId;
import org.jspecify.annotations.Nullable;

/** Claims the key of the request, inside the transaction of the command; see {@link SentOnce}. */
@SentOnce
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceForAKey {
    private final IdempotencyKeys keys;
    private final SentRequest sent;
    private final Actors actors;

    OnceForAKey(IdempotencyKeys keys, SentRequest sent, Actors actors) {
        this.keys = keys;
        this.sent = sent;
        this.actors = actors;
    }

    @AroundInvoke
    @Nullable
    Object carryOut(InvocationContext command) throws Exception {
        if (sent.take() && wasDone()) {
            throw new DoneBefore();
        }
        return command.proceed();
    }

    private boolean wasDone() {
        var id = OrderedId.next();
        return !keys.claim(actors.current().subject(), sent.key(), sent.asText(), id)
                .equals(id);
    }
}
