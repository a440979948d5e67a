/** What an exemption is, with what may be said of its days. */
@NullMarked
package nl.veerkracht.cases.exemption.model;

import org.jspecify.annotations.NullMarked;
