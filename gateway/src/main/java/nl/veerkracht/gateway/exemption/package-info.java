/** The page on which an attendance officer records that somebody is exempt from compulsory education, and until when. */
@NullMarked
package nl.veerkracht.gateway.exemption;

import org.jspecify.annotations.NullMarked;
