package nl.veerkracht.dev.part;

import java.util.List;

/**
 * How the Java virtual machine of one part is started.
 *
 * @param more what is asked of it besides; this wins
 * @param remembers whether it leaves its loaded classes for the next start; one of a kind does, as it usually is
 */
public record JvmOptions(Jvm jvm, List<String> more, boolean remembers) {
    public static final JvmOptions DEVELOPMENT = new JvmOptions(Jvm.DEVELOPMENT, List.of(), true);

    public JvmOptions {
        more = List.copyOf(more);
    }

    JvmOptions withoutMore() {
        return new JvmOptions(jvm, List.of(), remembers);
    }
}
