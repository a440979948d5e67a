package nl.veerkracht.school.service;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Every test begins on the same Monday morning, wherever the one before left the clock: they run in any order. */
public class MondayForEveryTest implements QuarkusTestBeforeEachCallback {
    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        Arc.container().instance(TestClock.class).get().reset();
    }
}
