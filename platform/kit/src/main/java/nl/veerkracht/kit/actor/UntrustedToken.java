package nl.veerkracht.kit.actor;

import java.util.Map;
import nl.veerkracht.kit.problem.DomainProblem;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** There is no token, or none that tells anything: whatever it says, about whomever, is not to be believed. */
public class UntrustedToken extends DomainProblem {
    private static final Map<Integer, Fault> FAULTS = Map.of(
            ErrorCodes.EXPIRED, Fault.EXPIRED,
            ErrorCodes.NOT_YET_VALID, Fault.NOT_YET_VALID,
            ErrorCodes.ISSUER_INVALID, Fault.OF_ANOTHER_ISSUER,
            ErrorCodes.ISSUER_MISSING, Fault.OF_ANOTHER_ISSUER,
            ErrorCodes.AUDIENCE_INVALID, Fault.FOR_ANOTHER_AUDIENCE,
            ErrorCodes.AUDIENCE_MISSING, Fault.FOR_ANOTHER_AUDIENCE);

    /** What is wrong with it. */
    enum Fault {
        MISSING("not-signed-in", "Send a valid bearer token in the Authorization header."),
        NOT_SIGNED_BY_ISSUER("untrusted-token", "The token is not one that our identity provider has signed."),
        EXPIRED("token-expired", "The token has expired; get another one."),
        NOT_YET_VALID("token-not-yet-valid", "The token is not valid yet; is your clock right?"),
        OF_ANOTHER_ISSUER("token-of-another-issuer", "The token comes from an identity provider that is not ours."),
        FOR_ANOTHER_AUDIENCE(
                "token-for-another-audience", "The token is meant for others; ask for one that is for us.");

        private final String slug;
        private final String detail;

        Fault(String slug, String detail) {
            this.slug = slug;
            this.detail = detail;
        }
    }

    private final Fault fault;

    UntrustedToken(Fault fault) {
        super(Kind.UNAUTHENTICATED, fault.slug, fault.detail);
        this.fault = fault;
    }

    /** @param failure of the verification; null when there was nothing to verify */
    static UntrustedToken because(@Nullable Throwable failure) {
        return new UntrustedToken(failure == null ? Fault.MISSING : fault(failure));
    }

    /** What RFC 6750 has us say in {@code WWW-Authenticate}. */
    String challenge() {
        return fault == Fault.MISSING ? "Bearer" : "Bearer error=\"invalid_token\"";
    }

    /** A signature is looked at before any claim, so where a claim is named the token was signed as it should. */
    private static Fault fault(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid) {
                return FAULTS.entrySet().stream()
                        .filter(known -> invalid.hasErrorCode(known.getKey()))
                        .map(Map.Entry::getValue)
                        .min(Fault::compareTo)
                        .orElse(Fault.NOT_SIGNED_BY_ISSUER);
            }
        }
        return Fault.NOT_SIGNED_BY_ISSUER;
    }
}
