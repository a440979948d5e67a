package nl.veerkracht.kit.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items what is on it, in the order of the list
 * @param next link to the page after it; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {}
