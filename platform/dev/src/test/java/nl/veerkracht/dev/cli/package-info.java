@NullMarked
package nl.veerkracht.dev.cli;

import org.jspecify.annotations.NullMarked;
