/** What was put aside, why, and sending it again. */
@NullMarked
package nl.veerkracht.dev.deadletters;

import org.jspecify.annotations.NullMarked;
