@NullMarked
package nl.veerkracht.dev;

import org.jspecify.annotations.NullMarked;
