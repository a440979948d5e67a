package nl.veerkracht.cases.request;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The key of the request under way, and what tells it from another one. */
@RequestScoped
class SentRequest {
    private @Nullable String key;
    private String line = "";
    private String body = "";
    private boolean isTaken;

    /** Takes note of where it was sent, and with which key. */
    void came(String method, String path, @Nullable String withKey) {
        line = method + " " + path;
        key = withKey;
    }

    /** Whether it matters what was sent. */
    boolean hasKey() {
        return key != null;
    }

    /** Takes note of what was sent. */
    void said(byte[] bytes) {
        body = new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * The key; null for who gave none.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest when it is such as cannot be kept
     */
    @Nullable
    String key() {
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        check.done();
        return key;
    }

    /** Whether this is the first command of the request; what that asks of others is part of it. */
    boolean take() {
        var isFirst = !isTaken;
        isTaken = true;
        return isFirst;
    }

    String asText() {
        return line + "\n" + body;
    }
}
