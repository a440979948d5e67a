/** What an erasure is, and what stands in its way. */
@NullMarked
package nl.veerkracht.cases.erasure.model;

import org.jspecify.annotations.NullMarked;
