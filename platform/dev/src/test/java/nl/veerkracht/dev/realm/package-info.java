@NullMarked
package nl.veerkracht.dev.realm;

import org.jspecify.annotations.NullMarked;
