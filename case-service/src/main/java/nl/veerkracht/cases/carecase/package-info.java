/** The case of a young person: opened by a signal, one open at a time. */
@NullMarked
package nl.veerkracht.cases.carecase;

import org.jspecify.annotations.NullMarked;
