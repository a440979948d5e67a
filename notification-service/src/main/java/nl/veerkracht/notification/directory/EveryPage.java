package nl.veerkracht.notification.directory;

import java.util.ArrayList;
import java.util.List;

/** Reads a list of Keycloak's to its end, page after page. */
final class EveryPage {
    private static final int SIZE = 500;

    /** Reads one page. */
    @FunctionalInterface
    interface Reading<T> {
        List<T> page(int first, int most);
    }

    private EveryPage() {}

    static <T> List<T> of(Reading<T> reading) {
        var all = new ArrayList<T>();
        List<T> page;
        do {
            page = reading.page(all.size(), SIZE);
            all.addAll(page);
        } while (page.size() == SIZE);
        return List.copyOf(all);
    }
}
