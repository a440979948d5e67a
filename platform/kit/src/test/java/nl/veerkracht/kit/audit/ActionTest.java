package nl.veerkracht.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {

    @Path("/v1/things/")
    private static final class Things {
        @SuppressWarnings("unused") // asked for by name
        void all() {}

        @Path("{id}/parts")
        @SuppressWarnings("unused") // asked for by name
        void parts() {}

        @Reads
        @SuppressWarnings("unused") // asked for by name
        void search() {}
    }

    private record Asked(Class<?> getResourceClass, Method getResourceMethod) implements ResourceInfo {
        @Override
        public Class<?> getResourceClass() {
            return getResourceClass;
        }

        @Override
        public Method getResourceMethod() {
            return getResourceMethod;
        }
    }

    @ParameterizedTest
    @CsvSource({"all, GET /v1/things", "parts, GET /v1/things/{id}/parts"})
    void isNamedByThePathBeforeItIsFilledIn(String method, String name) throws NoSuchMethodException {
        assertThat(action("GET", method).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"GET, R", "HEAD, R", "POST, C", "PUT, U", "PATCH, U", "DELETE, D"})
    void isOfTheKindThatTheMethodSays(String method, String code) throws NoSuchMethodException {
        assertThat(action(method, "all").code()).isEqualTo(code);
        assertThat(action(method, "all").isRead()).isEqualTo(code.equals("R"));
    }

    @org.junit.jupiter.api.Test
    void whatSaysOfItselfThatItReadsDoesSo() throws NoSuchMethodException {
        assertThat(action("POST", "search")).isEqualTo(new Action("POST /v1/things", "R", Instant.EPOCH));
    }

    private static Action action(String method, String name) throws NoSuchMethodException {
        return Action.of(method, new Asked(Things.class, Things.class.getDeclaredMethod(name)), Instant.EPOCH);
    }
}
