/** What those who help write down about a young person, each class for whom the policy opens it. */
@NullMarked
package nl.veerkracht.cases.note;

import org.jspecify.annotations.NullMarked;
