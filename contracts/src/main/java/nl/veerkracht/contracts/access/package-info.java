/** Who may see what of a young person: one policy, pure, the same for every service. */
@NullMarked
package nl.veerkracht.contracts.access;

import org.jspecify.annotations.NullMarked;
