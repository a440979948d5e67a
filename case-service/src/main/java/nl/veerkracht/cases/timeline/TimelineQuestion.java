package nl.veerkracht.cases.timeline;

import java.util.UUID;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.access.VisibleClasses;

/**
 * Which entries of whose timeline one reader asks for.
 *
 * @param visible the classes of which the reader is shown something
 */
record TimelineQuestion(
        UUID youngPersonId, Reader reader, About about, VisibleClasses visible, TimelineFilter filter) {}
