/** What an empty platform is filled with for people to try. */
@NullMarked
package nl.veerkracht.dev.demo;

import org.jspecify.annotations.NullMarked;
