/** Who looked at a young person: told to the young person and the parents, and to who checks the own organisation. */
@NullMarked
package nl.veerkracht.cases.look;

import org.jspecify.annotations.NullMarked;
