package nl.veerkracht.cases.consent;

import nl.veerkracht.cases.consent.model.How;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came to us.
 *
 * @param proof where what was said can be found again; of who answers with the own account nothing more is needed
 * @param by account of whoever recorded it
 */
record Word(How how, @Nullable String proof, String by) {}
