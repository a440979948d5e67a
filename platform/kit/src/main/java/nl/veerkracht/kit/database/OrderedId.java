package nl.veerkracht.kit.database;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/**
 * Ids in the order in which they are given (UUID version 7): rows that are written together stand together in every index
 * on them, where random ids would each take a page of their own. They tell when they were made, so they are for things
 * that happen and not for people.
 */
public final class OrderedId {
    private static final NoArgGenerator IN_ORDER = Generators.timeBasedEpochGenerator();

    private OrderedId() {}

    public static UUID next() {
        return IN_ORDER.generate();
    }
}
