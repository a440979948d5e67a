/** The rules of drafts: of which texts there are any, whose they can be, and how much fits. */
@NullMarked
package nl.veerkracht.cases.draft.model;

import org.jspecify.annotations.NullMarked;
