/** The published language: what the parts of Veerkracht, and the schools, tell each other. */
@NullMarked
package nl.veerkracht.contracts;

import org.jspecify.annotations.NullMarked;
