/** Reports of absence that the law asks for, as others are told of them. */
@NullMarked
package nl.veerkracht.contracts.report;

import org.jspecify.annotations.NullMarked;
