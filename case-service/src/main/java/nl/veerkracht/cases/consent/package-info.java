/** What the young person and the parents agree to share, with whom, for what and until when; and taking that back. */
@NullMarked
package nl.veerkracht.cases.consent;

import org.jspecify.annotations.NullMarked;
