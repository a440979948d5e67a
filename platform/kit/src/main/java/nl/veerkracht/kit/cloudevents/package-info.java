/** CloudEvents after the NL GOV profile: reading, checking and writing them. */
@NullMarked
package nl.veerkracht.kit.cloudevents;

import org.jspecify.annotations.NullMarked;
