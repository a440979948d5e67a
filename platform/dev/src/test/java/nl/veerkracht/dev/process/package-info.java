@NullMarked
package nl.veerkracht.dev.process;

import org.jspecify.annotations.NullMarked;
