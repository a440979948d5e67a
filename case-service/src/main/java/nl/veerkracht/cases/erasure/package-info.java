/** A young person is erased: a dry run, two people, and a certificate of what went where. */
@NullMarked
package nl.veerkracht.cases.erasure;

import org.jspecify.annotations.NullMarked;
