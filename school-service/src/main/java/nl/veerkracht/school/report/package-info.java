/** Reports of absence that the law asks for: drafted when due, filed by the school, handled by the municipality. */
@NullMarked
package nl.veerkracht.school.report;

import org.jspecify.annotations.NullMarked;
