package nl.veerkracht.kit.actor;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import nl.veerkracht.kit.actor.TokenRefused.Account;
import nl.veerkracht.kit.problem.DomainProblem;
import nl.veerkracht.kit.problem.ProblemAnswer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Has every token of the API verified (signature, issuer, audience, times), then looks whether it says all that is decided
 * by; a request that is refused reaches nothing else, gets a problem of its own and is told of as {@link TokenRefused}.
 * What is not the API, such as a page, is left to Quarkus.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class BearerTokens implements HttpAuthenticationMechanism {
    private static final String API = "/v1/";
    private static final String ACCOUNT = Account.class.getName();

    private final OidcAuthenticationMechanism oidc;
    private final ActorClaims claims;
    private final ProblemAnswer answer;
    private final Event<TokenRefused> refusals;
    private final MeterRegistry meters;

    BearerTokens(
            OidcAuthenticationMechanism oidc,
            ActorClaims claims,
            ProblemAnswer answer,
            Event<TokenRefused> refusals,
            MeterRegistry meters) {
        this.oidc = oidc;
        this.claims = claims;
        this.answer = answer;
        this.refusals = refusals;
        this.meters = meters;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var verified = oidc.authenticate(context, manager);
        if (!isApi(context)) {
            return verified;
        }
        return verified.onItemOrFailure()
                .invoke((who, failure) -> answerInsteadOfQuarkus(context))
                .onItem()
                .ifNotNull()
                .invoke(who -> require(context, who));
    }

    /** Whoever verified a token is asked for the answer when it is refused, and Quarkus' own has just written itself down. */
    private void answerInsteadOfQuarkus(RoutingContext context) {
        context.put(HttpAuthenticationMechanism.class.getName(), this);
    }

    private void require(RoutingContext context, SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new AuthenticationFailedException("not a token that says anything");
        }
        try {
            claims.require(token, identity.getRoles());
        } catch (DomainProblem problem) {
            context.put(ACCOUNT, new Account(claims.told(token, identity.getRoles()), ActorClaims.client(token)));
            throw new AuthenticationFailedException(problem);
        }
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (!isApi(context)) {
            return oidc.sendChallenge(context);
        }
        var problem = problem(HttpSecurityUtils.getAuthenticationFailureFromEvent(context));
        return Uni.createFrom()
                .item(() -> refuse(context, problem))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    private static DomainProblem problem(@Nullable AuthenticationFailedException failure) {
        return failure != null && failure.getCause() instanceof DomainProblem ours
                ? ours
                : UntrustedToken.because(failure);
    }

    private boolean refuse(RoutingContext context, DomainProblem problem) {
        var request = context.request();
        meters.counter("veerkracht.tokens.refused", "problem", problem.slug()).increment();
        refusals.fire(new TokenRefused(
                problem, request.method().name(), request.path(), request::getHeader, context.get(ACCOUNT)));
        if (problem instanceof UntrustedToken untrusted) {
            context.response().putHeader("WWW-Authenticate", untrusted.challenge());
        }
        answer.send(problem, context.response());
        return true;
    }

    private static boolean isApi(RoutingContext context) {
        return context.normalizedPath().startsWith(API);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    /** Before Quarkus' own: what is refused here is not asked of anybody else. */
    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
