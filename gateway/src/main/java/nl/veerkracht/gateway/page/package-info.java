/** What every page shares: frame, headers, refusals. */
@NullMarked
package nl.veerkracht.gateway.page;

import org.jspecify.annotations.NullMarked;
