/** With whom the family can ask to talk. */
@NullMarked
package nl.veerkracht.cases.talk.model;

import org.jspecify.annotations.NullMarked;
