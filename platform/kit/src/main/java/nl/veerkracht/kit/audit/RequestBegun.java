package nl.veerkracht.kit.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

/** Remembers what was asked: of a request that fails it is not known any more when it is answered. */
@Provider
public class RequestBegun implements ContainerRequestFilter {
    private final AccessLog log;
    private final ResourceInfo resource;

    RequestBegun(AccessLog log, ResourceInfo resource) {
        this.log = log;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        log.begin(request.getMethod(), resource);
    }
}
