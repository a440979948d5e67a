@NullMarked
package nl.veerkracht.notification;

import org.jspecify.annotations.NullMarked;
