/** What we need to know of cases: which are open, and who takes part. */
@NullMarked
package nl.veerkracht.school.carecase;

import org.jspecify.annotations.NullMarked;
