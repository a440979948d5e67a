package nl.veerkracht.school.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * Unpacks an archive in memory, and no further than a roster can be large; what nobody asked for is passed over, and no further
 * than an archive can be.
 */
final class Archive {
    private static final int MIB = 1024 * 1024;
    private static final int MOST_ENTRIES = 100;
    private static final int MOST_TAKEN = 16 * MIB;
    private static final int MOST_PASSED_OVER = 64 * MIB;
    private static final int STEP = 64 * 1024;

    private final Set<String> wanted;
    private final Map<String, byte[]> files = new HashMap<>();
    private int taken;
    private int passedOver;

    private Archive(Set<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Those of these files that are in it, whatever folder they are in.
     *
     * @throws Unreadable when it is no archive, or has more in it than a roster can have
     */
    static Map<String, byte[]> unpack(byte[] archive, Set<String> wanted) {
        var unpacked = new Archive(wanted);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            unpacked.read(zip);
        } catch (IOException | IllegalArgumentException malformed) {
            throw new Unreadable("The archive is damaged or is no zip file.");
        }
        if (unpacked.files.isEmpty()) {
            throw new Unreadable("There is nothing to read in the archive, or it is no zip file.");
        }
        return unpacked.files;
    }

    private void read(ZipInputStream zip) throws IOException {
        var entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new Unreadable("The archive has more than " + MOST_ENTRIES + " files in it.");
            }
            var path = entry.getName().toLowerCase(Locale.ROOT);
            var name = path.substring(path.lastIndexOf('/') + 1);
            if (wanted.contains(name)) {
                files.put(name, content(zip));
            } else {
                passOver(zip);
            }
        }
    }

    private byte[] content(InputStream packed) throws IOException {
        var content = new ByteArrayOutputStream();
        var step = new byte[STEP];
        for (var read = packed.read(step); read >= 0; read = packed.read(step)) {
            taken += read;
            requireNoMore(taken, MOST_TAKEN);
            content.write(step, 0, read);
        }
        return content.toByteArray();
    }

    private void passOver(InputStream packed) throws IOException {
        var step = new byte[STEP];
        for (var read = packed.read(step); read >= 0; read = packed.read(step)) {
            passedOver += read;
            requireNoMore(passedOver, MOST_PASSED_OVER);
        }
    }

    private static void requireNoMore(int bytes, int most) {
        if (bytes > most) {
            throw new Unreadable("The archive has more than %d MiB in it when it is unpacked: send it in parts."
                    .formatted(most / MIB));
        }
    }
}
