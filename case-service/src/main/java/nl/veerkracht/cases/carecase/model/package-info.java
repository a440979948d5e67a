/** Rules of the case and its life cycle. */
@NullMarked
package nl.veerkracht.cases.carecase.model;

import org.jspecify.annotations.NullMarked;
