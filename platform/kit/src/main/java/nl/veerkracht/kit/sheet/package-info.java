/** What is written for spreadsheets. */
@NullMarked
package nl.veerkracht.kit.sheet;

import org.jspecify.annotations.NullMarked;
