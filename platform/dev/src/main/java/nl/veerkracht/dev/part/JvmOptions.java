package nl.veerkracht.dev.part;

import java.util.List;

/** How the Java virtual machine of one part is started: what it is made for, and what is asked of it besides. */
public record JvmOptions(Jvm jvm, List<String> more) {
    public static final JvmOptions DEVELOPMENT = new JvmOptions(Jvm.DEVELOPMENT, List.of());

    public JvmOptions {
        more = List.copyOf(more);
    }
}
