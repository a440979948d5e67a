/** The people of an organisation and what they may do, for its administrators; the identity provider keeps them. */
@NullMarked
package nl.veerkracht.notification.people;

import org.jspecify.annotations.NullMarked;
