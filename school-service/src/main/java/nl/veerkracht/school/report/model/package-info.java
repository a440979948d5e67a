/** The reports that the law asks for: absence in, the reports that should stand out. */
@NullMarked
package nl.veerkracht.school.report.model;

import org.jspecify.annotations.NullMarked;
