@NullMarked
package nl.veerkracht.dev.part;

import org.jspecify.annotations.NullMarked;
