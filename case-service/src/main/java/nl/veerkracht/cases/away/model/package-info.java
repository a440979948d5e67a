/** When absence has lasted so long that somebody looks again. */
@NullMarked
package nl.veerkracht.cases.away.model;

import org.jspecify.annotations.NullMarked;
