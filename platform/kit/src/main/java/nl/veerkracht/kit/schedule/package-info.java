/** What is done by the passing of business time. */
@NullMarked
package nl.veerkracht.kit.schedule;

import org.jspecify.annotations.NullMarked;
