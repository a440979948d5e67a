/** The rules of an advice: what it says, from when, and whose it is to review. */
@NullMarked
package nl.veerkracht.cases.advice.model;

import org.jspecify.annotations.NullMarked;
