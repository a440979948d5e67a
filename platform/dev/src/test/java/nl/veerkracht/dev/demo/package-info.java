@NullMarked
package nl.veerkracht.dev.demo;

import org.jspecify.annotations.NullMarked;
