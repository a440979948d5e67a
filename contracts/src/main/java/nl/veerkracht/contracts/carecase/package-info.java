/** What the case-service tells about cases, tasks and who takes part. */
@NullMarked
package nl.veerkracht.contracts.carecase;

import org.jspecify.annotations.NullMarked;
