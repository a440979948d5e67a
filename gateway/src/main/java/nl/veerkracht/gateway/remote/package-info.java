/** What the services tell us, asked with the reader's own token. */
@NullMarked
package nl.veerkracht.gateway.remote;

import org.jspecify.annotations.NullMarked;
