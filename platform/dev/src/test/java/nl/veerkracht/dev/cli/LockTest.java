package nl.veerkracht.dev.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void whoHasTheLockIsWrittenDown() {
        try (var lock = Lock.take(folder).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(Lock.whoHas(folder))
                    .isEqualTo("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aReleasedLockCanBeTakenAgain() {
        Lock.take(folder).orElseThrow().close();

        var again = Lock.take(folder);

        assertThat(again).isPresent();
        again.orElseThrow().close();
    }
}
