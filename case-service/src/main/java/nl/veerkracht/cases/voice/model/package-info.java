/** Rules of own words: the author decides who reads them, for as long as they stand. */
@NullMarked
package nl.veerkracht.cases.voice.model;

import org.jspecify.annotations.NullMarked;
