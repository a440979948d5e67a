/** Which language somebody asks for. */
@NullMarked
package nl.veerkracht.kit.language;

import org.jspecify.annotations.NullMarked;
