/** That all there was about somebody has been erased. */
@NullMarked
package nl.veerkracht.contracts.erasure;

import org.jspecify.annotations.NullMarked;
