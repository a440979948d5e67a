/** The identity realm: organisations, people, clients and their keys. */
@NullMarked
package nl.veerkracht.dev.realm;

import org.jspecify.annotations.NullMarked;
