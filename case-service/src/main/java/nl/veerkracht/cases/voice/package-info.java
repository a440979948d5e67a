/** What the young person and the parents say in their own words, read by whom each of them chose. */
@NullMarked
package nl.veerkracht.cases.voice;

import org.jspecify.annotations.NullMarked;
