package nl.veerkracht.cases.worklist;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.cases.database.Answer;

/** How many cases there are on each list. */
public record WorklistCounts(List<Count> items) {

    /**
     * Of one list.
     *
     * @param count as many as were counted
     * @param more whether there are more than that
     */
    public record Count(String list, int count, boolean more) {

        Count(Worklist list, int count, boolean more) {
            this(list.inAddress(), count, more);
        }

        static Count upTo(int most, Worklist list, Answer row) {
            var found = number(row, list);
            return new Count(list, Math.min(found, most), found > most);
        }

        private static int number(Answer row, Worklist list) {
            try {
                return row.number("of_" + list.inAddress());
            } catch (java.sql.SQLException notThere) {
                throw new IllegalStateException("every list is counted", notThere);
            }
        }
    }

    static WorklistCounts of(Stream<Count> counts) {
        return new WorklistCounts(counts.toList());
    }
}
