/** What somebody is writing and has not sent yet; nobody else ever reads it. */
@NullMarked
package nl.veerkracht.cases.draft;

import org.jspecify.annotations.NullMarked;
