/** Who works for an organisation, in which roles. */
@NullMarked
package nl.veerkracht.notification.people.model;

import org.jspecify.annotations.NullMarked;
