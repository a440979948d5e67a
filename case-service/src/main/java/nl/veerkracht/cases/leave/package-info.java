/** Who of an organisation is away, and who stands in: meanwhile that is their work too. */
@NullMarked
package nl.veerkracht.cases.leave;

import org.jspecify.annotations.NullMarked;
