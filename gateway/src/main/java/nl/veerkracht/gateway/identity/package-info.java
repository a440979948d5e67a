/** The page on which somebody says whether two young people, at two schools or twice at one, are the same. */
@NullMarked
package nl.veerkracht.gateway.identity;

import org.jspecify.annotations.NullMarked;
