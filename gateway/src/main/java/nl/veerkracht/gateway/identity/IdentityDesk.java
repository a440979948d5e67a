package nl.veerkracht.gateway.identity;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.IdentityService;
import nl.veerkracht.gateway.remote.IdentityService.Pair;
import nl.veerkracht.gateway.remote.IdentityService.Said;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.session.Reader.Asking;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks school-service who may be one, and tells it what somebody says of two, on behalf of a reader. */
@Singleton
class IdentityDesk {
    private static final int MOST = 10;

    private final IdentityService identity;

    IdentityDesk(@RestClient IdentityService identity) {
        this.identity = identity;
    }

    /** Some of those who look alike, of whom it was said that they are one, and that they are not. */
    record Found(List<Pair> likely, List<Pair> same, List<Pair> different) {}

    /**
     * What there is; about one young person only, or all.
     *
     * @throws Answers.ServiceDown when it cannot be asked for now
     */
    Found look(Asking asking, @Nullable UUID about) {
        var all = Answers.await(Uni.combine()
                .all()
                .unis(
                        pairs(asking, IdentityService.LIKELY, about),
                        pairs(asking, IdentityService.SAME, about),
                        pairs(asking, IdentityService.DIFFERENT, about))
                .asTuple());
        return new Found(
                Answers.shown(all.getItem1()).items(),
                Answers.shown(all.getItem2()).items(),
                Answers.shown(all.getItem3()).items());
    }

    void say(Asking asking, Said said) {
        Answers.done(identity.say(asking.authorization(), said));
    }

    private Uni<Part<Listed<Pair>>> pairs(Asking asking, String status, @Nullable UUID about) {
        return Part.of(identity.pairs(asking.authorization(), status, about, MOST));
    }
}
