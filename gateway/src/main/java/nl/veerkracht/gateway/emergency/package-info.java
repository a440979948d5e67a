/** Emergency access: asking for it, and judging whether it was needed. */
@NullMarked
package nl.veerkracht.gateway.emergency;

import org.jspecify.annotations.NullMarked;
