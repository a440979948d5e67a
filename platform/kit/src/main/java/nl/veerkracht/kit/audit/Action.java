package nl.veerkracht.kit.audit;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of us.
 *
 * @param name method and path, with the names of what is variable in it and never the values
 * @param code create, read, update or delete, as NEN 7513 abbreviates them
 */
record Action(String name, String code, Instant begun) {
    private static final String READ = "R";

    static Action of(String method, ResourceInfo resource, Instant begun) {
        var asked = resource.getResourceMethod();
        var action = of(method, path(resource.getResourceClass()) + path(asked), begun);
        return asked != null && asked.isAnnotationPresent(Reads.class) ? new Action(action.name, READ, begun) : action;
    }

    /** @param path with the names of what is variable in it */
    static Action of(String method, String path, Instant begun) {
        return new Action(method + " " + path, code(method), begun);
    }

    boolean isRead() {
        return code.equals(READ);
    }

    /** The part of the path that is written at a class or method; empty where there is none. */
    static String path(@Nullable AnnotatedElement place) {
        var path = place == null ? null : place.getAnnotation(Path.class);
        var inner = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        return inner.isEmpty() ? "" : "/" + inner;
    }

    private static String code(String method) {
        return switch (method) {
            case HttpMethod.POST -> "C";
            case HttpMethod.PUT, HttpMethod.PATCH -> "U";
            case HttpMethod.DELETE -> "D";
            default -> READ;
        };
    }
}
