/** What the rules refuse. */
@NullMarked
package nl.veerkracht.cases.refusal.model;

import org.jspecify.annotations.NullMarked;
