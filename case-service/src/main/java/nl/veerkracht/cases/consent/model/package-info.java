/** Rules of consent: asked, given by all who decide, refused, withdrawn. */
@NullMarked
package nl.veerkracht.cases.consent.model;

import org.jspecify.annotations.NullMarked;
