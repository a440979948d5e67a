/** What is kept about a data subject, that it goes, and that it stays gone. */
@NullMarked
package nl.veerkracht.kit.erasure;

import org.jspecify.annotations.NullMarked;
