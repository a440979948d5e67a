/** What emergency access is, and who may judge it. */
@NullMarked
package nl.veerkracht.cases.emergency.model;

import org.jspecify.annotations.NullMarked;
