/** Young people who stay away: after four weeks and after three months somebody at school looks again. */
@NullMarked
package nl.veerkracht.cases.away;

import org.jspecify.annotations.NullMarked;
