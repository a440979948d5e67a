/** How somebody of the family is linked to an account. */
@NullMarked
package nl.veerkracht.cases.family.model;

import org.jspecify.annotations.NullMarked;
