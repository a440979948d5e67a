package nl.veerkracht.cases.consent;

import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.contracts.access.Recipient;

/** Who sees a consent: the family, who asked for it, and who may see something by it; to others it would tell of a consult. */
final class ConsentAccess {
    private ConsentAccess() {}

    static boolean maySee(Consents.Stored stored, Reader reader) {
        return reader.isOfFamily()
                || isOf(stored.askedFor(), reader)
                || isOf(stored.consent().terms().recipient(), reader);
    }

    private static boolean isOf(Recipient organisation, Reader reader) {
        return reader.actsFor(organisation.kind(), organisation.identifier());
    }
}
