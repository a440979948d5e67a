package nl.veerkracht.gateway.youngperson;

import java.util.List;
import nl.veerkracht.gateway.consent.ConsentLine;

/**
 * The consents that the reader may know of.
 *
 * @param mayAsk whether the reader can ask for one
 */
record ConsentSection(List<ConsentLine> items, boolean missing, boolean mayAsk) {}
