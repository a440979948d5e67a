/** The people who can be told, as the identity provider knows them. */
@NullMarked
package nl.veerkracht.notification.directory;

import org.jspecify.annotations.NullMarked;
