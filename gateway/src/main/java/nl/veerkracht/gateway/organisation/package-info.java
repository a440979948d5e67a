/** The pages of an organisation's administrator: its people and what they may do, and who of them looked at whom. */
@NullMarked
package nl.veerkracht.gateway.organisation;

import org.jspecify.annotations.NullMarked;
