/** Rules of a plan and of what is agreed in it. */
@NullMarked
package nl.veerkracht.cases.plan.model;

import org.jspecify.annotations.NullMarked;
