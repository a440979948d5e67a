/** What other services are told of the family and its consents, for one reader and one request. */
@NullMarked
package nl.veerkracht.cases.sharing;

import org.jspecify.annotations.NullMarked;
