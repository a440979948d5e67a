/** The page with the advice of the youth physician, giving it, and seeing beforehand who will read what. */
@NullMarked
package nl.veerkracht.gateway.advice;

import org.jspecify.annotations.NullMarked;
