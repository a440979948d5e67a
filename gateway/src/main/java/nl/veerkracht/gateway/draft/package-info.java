/** What somebody typed in a form and has not sent: kept while they type, and there again when they come back. */
@NullMarked
package nl.veerkracht.gateway.draft;

import org.jspecify.annotations.NullMarked;
