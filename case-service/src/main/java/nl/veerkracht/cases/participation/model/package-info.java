/** Rules of taking part: asked, accepted, declined, ended. */
@NullMarked
package nl.veerkracht.cases.participation.model;

import org.jspecify.annotations.NullMarked;
