package nl.veerkracht.cases.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Keeps what was sent with a key until it is known whether it was sent before. */
@Provider
public class ReadSentRequest implements ContainerRequestFilter, ReaderInterceptor {
    private final SentRequest sent;

    ReadSentRequest(SentRequest sent) {
        this.sent = sent;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        sent.came(request.getMethod(), request.getUriInfo().getPath(), request.getHeaderString(IdempotencyKeys.HEADER));
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (sent.hasKey()) {
            var bytes = reading.getInputStream().readAllBytes();
            sent.said(bytes);
            reading.setInputStream(new ByteArrayInputStream(bytes));
        }
        return reading.proceed();
    }
}
