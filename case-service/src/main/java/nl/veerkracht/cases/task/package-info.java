/** What somebody has to do in a case before a day. */
@NullMarked
package nl.veerkracht.cases.task;

import org.jspecify.annotations.NullMarked;
