/** Consent in words: what may be seen by whom, who has said yes and who has yet to answer. */
@NullMarked
package nl.veerkracht.gateway.consent;

import org.jspecify.annotations.NullMarked;
