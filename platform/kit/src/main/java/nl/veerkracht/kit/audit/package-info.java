/** Who looked: every read and every refusal about a data subject, on record before the answer leaves, and never its content. */
@NullMarked
package nl.veerkracht.kit.audit;

import org.jspecify.annotations.NullMarked;
