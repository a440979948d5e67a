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

/** Unpacks an archive in memory, and no further than a school's roster can be large. */
final class Archive {
    private static final int MOST_ENTRIES = 100;
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int STEP = 64 * 1024;

    private final Set<String> wanted;
    private final Map<String, byte[]> files = new HashMap<>();
    private int room = MOST_BYTES;

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
            var content = content(zip);
            if (wanted.contains(name)) {
                files.put(name, content);
            }
        }
    }

    /** What nobody wants is unpacked too, as it is passed over, and counts. */
    private byte[] content(InputStream packed) throws IOException {
        var content = new ByteArrayOutputStream();
        var step = new byte[STEP];
        for (var read = packed.read(step); read >= 0; read = packed.read(step)) {
            room -= read;
            if (room < 0) {
                throw new Unreadable("The archive has more than %d MiB in it when it is unpacked: send it in parts."
                        .formatted(MOST_BYTES / 1024 / 1024));
            }
            content.write(step, 0, read);
        }
        return content.toByteArray();
    }
}
