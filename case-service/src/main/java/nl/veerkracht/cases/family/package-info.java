/** The young person and the parents, who see along and decide: known without a name, linked to an account by a code. */
@NullMarked
package nl.veerkracht.cases.family;

import org.jspecify.annotations.NullMarked;
