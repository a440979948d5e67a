/** Rules of tasks and their deadlines. */
@NullMarked
package nl.veerkracht.cases.task.model;

import org.jspecify.annotations.NullMarked;
