/** Whether what a school sends is right, in form and in sense, before anything is done with it. */
@NullMarked
package nl.veerkracht.contracts.intake;

import org.jspecify.annotations.NullMarked;
