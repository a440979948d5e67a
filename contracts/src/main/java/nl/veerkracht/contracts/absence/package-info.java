/** What a school tells about absence. */
@NullMarked
package nl.veerkracht.contracts.absence;

import org.jspecify.annotations.NullMarked;
