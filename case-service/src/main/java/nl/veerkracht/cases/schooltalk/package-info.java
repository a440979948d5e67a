/** The talk at school, with the young person and the parents, as who held it recorded it. */
@NullMarked
package nl.veerkracht.cases.schooltalk;

import org.jspecify.annotations.NullMarked;
