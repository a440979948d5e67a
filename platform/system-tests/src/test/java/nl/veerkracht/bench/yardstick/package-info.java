/** The least that could do the same work, measured in the same run so that ratios hold on any machine. */
@NullMarked
package nl.veerkracht.bench.yardstick;

import org.jspecify.annotations.NullMarked;
