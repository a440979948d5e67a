/** Tasks that should have been done: told once to whose they are, then to the case director, then to the whole team. */
@NullMarked
package nl.veerkracht.cases.late;

import org.jspecify.annotations.NullMarked;
