package nl.veerkracht.dev.demo;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time: {@link Random}'s numbers are fixed by its specification, per seed. */
final class Invention {
    private static final long SEED = 20_260_831;

    private final Random random = new Random(SEED);

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether something happens that happens so many times in a thousand. */
    boolean happens(int perMille) {
        return below(1000) < perMille;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** An index, each as likely as its weight says. */
    int byWeight(int... weights) {
        var total = 0;
        for (var weight : weights) {
            total += weight;
        }
        var left = below(total);
        var index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }
}
