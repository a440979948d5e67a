/** Who is to be heard, by sector and age. */
@NullMarked
package nl.veerkracht.cases.hearing.model;

import org.jspecify.annotations.NullMarked;
