@NullMarked
package nl.veerkracht.notification.people.model;

import org.jspecify.annotations.NullMarked;
