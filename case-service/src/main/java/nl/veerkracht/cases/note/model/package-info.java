/** The rules of notes: who writes which class, and what corrects what. */
@NullMarked
package nl.veerkracht.cases.note.model;

import org.jspecify.annotations.NullMarked;
