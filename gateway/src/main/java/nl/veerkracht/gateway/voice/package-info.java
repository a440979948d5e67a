/** The family's voice on the pages: own words, who may read them, and with whom somebody wants to talk. */
@NullMarked
package nl.veerkracht.gateway.voice;

import org.jspecify.annotations.NullMarked;
