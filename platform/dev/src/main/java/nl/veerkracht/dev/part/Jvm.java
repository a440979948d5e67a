package nl.veerkracht.dev.part;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the Java virtual machines of the parts are made for. */
public enum Jvm {
    /** Small and quick to start: for people and tests, on a machine that has much else to do. */
    DEVELOPMENT(List.of("-Xmx256m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")) {
        @Override
        List<String> ofOthers(int heapMegabytes) {
            return List.of("-Xmx" + heapMegabytes + "m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        }
    },

    /** As in a container: every tier of the compiler, so that what runs often gets as fast as it can. */
    PRODUCTION(List.of("-XX:+UseSerialGC", "-Xmx192m", "-Xmn96m", "-Djdk.nio.maxCachedBufferSize=262144")) {
        @Override
        List<String> ofOthers(int heapMegabytes) {
            return List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC");
        }

        /** Of the C library too, which else keeps memory apart for each of many threads. */
        @Override
        public Map<String, String> environment() {
            return Map.of("MALLOC_ARENA_MAX", "2");
        }
    };

    /** What the threads are called, at first, in which a virtual machine makes its program faster. */
    public static final List<String> COMPILERS = List.of("C1 Compiler", "C2 Compiler");

    private final List<String> ofOurs;

    Jvm(List<String> ofOurs) {
        this.ofOurs = ofOurs;
    }

    /** The heap, the collector and the compiler of one of our own services; the containers' files are held to it. */
    public List<String> ofOurs() {
        return ofOurs;
    }

    /** What one of our own services is told besides, in variables. */
    public Map<String, String> environment() {
        return Map.of();
    }

    /** The same of a program that others made, which is given the heap that it needs. */
    abstract List<String> ofOthers(int heapMegabytes);

    /** The name of a part's class archive: what one kind has written is not for the other. */
    String archive(String part) {
        return this == DEVELOPMENT ? part : part + "-" + name().toLowerCase(Locale.ROOT);
    }
}
