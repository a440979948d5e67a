package nl.veerkracht.gateway.remote;

import java.util.Comparator;
import java.util.Optional;
import nl.veerkracht.gateway.remote.CaseService.CareCase;

/** Of all cases of a young person the one to speak about: the open one, else the one opened last. */
public final class CurrentCase {
    private CurrentCase() {}

    public static Optional<CareCase> of(Part<Listed<CareCase>> cases) {
        var all = cases.or(Listed.none()).items();
        return all.stream()
                .filter(CurrentCase::isOpen)
                .findFirst()
                .or(() -> all.stream().max(Comparator.comparing(CareCase::openedOn)));
    }

    public static boolean isOpen(CareCase careCase) {
        return "OPEN".equals(careCase.status());
    }
}
