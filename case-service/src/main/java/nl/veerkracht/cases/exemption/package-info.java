/** Exemption from compulsory education: recorded by the attendance officer, who is told in time that it ends. */
@NullMarked
package nl.veerkracht.cases.exemption;

import org.jspecify.annotations.NullMarked;
