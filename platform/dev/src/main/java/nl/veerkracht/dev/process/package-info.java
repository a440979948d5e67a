/** Processes, ports and memory as the operating system sees them. */
@NullMarked
package nl.veerkracht.dev.process;

import org.jspecify.annotations.NullMarked;
