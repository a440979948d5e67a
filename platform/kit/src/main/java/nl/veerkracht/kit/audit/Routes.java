package nl.veerkracht.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What there is to ask of this service: finds by the address of a request that never got there what it was about, without
 * the ids and keys that stand in the address.
 */
@ApplicationScoped
class Routes {
    private static final String VARIABLE = "\\{[^/]+}";

    private final List<Route> all;

    Routes(BeanManager beans) {
        all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(method -> routes(type, method)))
                .toList();
    }

    private record Route(String method, String path, Pattern addresses) {
        boolean isAskedBy(String asked, String address) {
            return method.equals(asked) && addresses.matcher(address).matches();
        }
    }

    /** The path as it is written down, variables by their names; empty when we have nothing there. */
    Optional<String> path(String method, String address) {
        var asked = HttpMethod.HEAD.equals(method) ? HttpMethod.GET : method;
        return all.stream()
                .filter(route -> route.isAskedBy(asked, address))
                .map(Route::path)
                .min((one, other) -> Integer.compare(variables(one), variables(other)));
    }

    private static Stream<Route> routes(Class<?> type, Method method) {
        var path = Action.path(type) + Action.path(method);
        var addresses = Pattern.compile(Stream.of(path.split(VARIABLE, -1))
                .map(Pattern::quote)
                .reduce((before, after) -> before + "[^/]+" + after)
                .orElse(""));
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> new Route(verb.value(), path, addresses));
    }

    private static int variables(String path) {
        return path.split(VARIABLE, -1).length;
    }
}
