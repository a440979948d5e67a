/** Cases, their tasks, who takes part in them, and the shared timeline. */
@NullMarked
package nl.veerkracht.cases;

import org.jspecify.annotations.NullMarked;
