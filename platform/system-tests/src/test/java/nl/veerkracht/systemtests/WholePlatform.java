package nl.veerkracht.systemtests;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the platform when the first story needs it, and hands it to the stories; JUnit closes it after the last one. */
final class WholePlatform implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        beforeEach(context);
    }

    /** Every story begins on the same Monday morning. */
    @Override
    public void beforeEach(ExtensionContext context) {
        world(context).clock(World.MONDAY_MORNING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == World.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return world(context);
    }

    private static World world(ExtensionContext context) {
        var store = context.getRoot().getStore(Namespace.create(WholePlatform.class));
        return Objects.requireNonNull(store.getOrComputeIfAbsent(Start.class, key -> new Start(), Start.class))
                .world();
    }

    /** One attempt: where it fails, no story tries again. */
    private static final class Start implements AutoCloseable {
        private final World world = new World();
        private final @Nullable RuntimeException failure;

        Start() {
            failure = attempt();
        }

        private @Nullable RuntimeException attempt() {
            try {
                world.start();
                return null;
            } catch (RuntimeException e) {
                return e;
            }
        }

        World world() {
            if (failure != null) {
                throw failure;
            }
            return world;
        }

        @Override
        public void close() {
            world.close();
        }
    }
}
