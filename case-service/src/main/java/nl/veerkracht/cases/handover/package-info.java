/** What somebody has to know who takes a case over, put together from what that reader may read. */
@NullMarked
package nl.veerkracht.cases.handover;

import org.jspecify.annotations.NullMarked;
