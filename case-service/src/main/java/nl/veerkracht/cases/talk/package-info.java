/** "I want to talk": the young person or a parent asks one of those who take part, and hears what came of it. */
@NullMarked
package nl.veerkracht.cases.talk;

import org.jspecify.annotations.NullMarked;
