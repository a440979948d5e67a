/** What is sent to the platform, always the same from the same seed. */
@NullMarked
package nl.veerkracht.bench.load;

import org.jspecify.annotations.NullMarked;
