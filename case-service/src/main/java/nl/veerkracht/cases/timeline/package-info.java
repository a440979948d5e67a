/** The shared timeline: written once, read by everyone who takes part, each their own part of it. */
@NullMarked
package nl.veerkracht.cases.timeline;

import org.jspecify.annotations.NullMarked;
