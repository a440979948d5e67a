/** What a talk at school is. */
@NullMarked
package nl.veerkracht.cases.schooltalk.model;

import org.jspecify.annotations.NullMarked;
