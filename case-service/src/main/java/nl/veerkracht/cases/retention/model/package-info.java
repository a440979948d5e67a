/** When what was kept may go. */
@NullMarked
package nl.veerkracht.cases.retention.model;

import org.jspecify.annotations.NullMarked;
