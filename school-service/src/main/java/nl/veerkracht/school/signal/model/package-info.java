/** The rules by which absence becomes a concern: data in, expected signals out. */
@NullMarked
package nl.veerkracht.school.signal.model;

import org.jspecify.annotations.NullMarked;
