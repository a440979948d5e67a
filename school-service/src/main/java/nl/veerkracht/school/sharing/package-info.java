/** What case-service knows of the family and its consents, asked for one reader and one request, and kept nowhere. */
@NullMarked
package nl.veerkracht.school.sharing;

import org.jspecify.annotations.NullMarked;
