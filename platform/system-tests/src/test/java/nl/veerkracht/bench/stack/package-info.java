/** The platform that is measured, seen from outside: its topics, its databases, its processes. */
@NullMarked
package nl.veerkracht.bench.stack;

import org.jspecify.annotations.NullMarked;
