/** What a school says of itself: when there are lessons, and what its codes mean. */
@NullMarked
package nl.veerkracht.gateway.school;

import org.jspecify.annotations.NullMarked;
