/** Reading what our services publish: one way for every reader. */
@NullMarked
package nl.veerkracht.contracts.published;

import org.jspecify.annotations.NullMarked;
