/** Whether schools are heard of: silence is not presence. */
@NullMarked
package nl.veerkracht.contracts.feed;

import org.jspecify.annotations.NullMarked;
