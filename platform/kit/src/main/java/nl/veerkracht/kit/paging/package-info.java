/** Keyset pages. */
@NullMarked
package nl.veerkracht.kit.paging;

import org.jspecify.annotations.NullMarked;
