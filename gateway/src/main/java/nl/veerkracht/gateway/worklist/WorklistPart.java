package nl.veerkracht.gateway.worklist;

import java.util.List;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Who;
import org.jspecify.annotations.Nullable;

/**
 * The list of work on a page, in words.
 *
 * @param list which list it is, by its name in the address
 * @param query the choice as it stands in an address
 * @param more where the list goes on
 */
public record WorklistPart(
        String list,
        String query,
        String explained,
        String empty,
        boolean narrowed,
        List<Tab> tabs,
        List<Option> steps,
        List<Option> schools,
        List<Kept> saved,
        List<Line> lines,
        boolean missing,
        @Nullable String more) {

    /** A list one can go to, with how many there are on it when that is known. */
    public record Tab(String query, String name, @Nullable String count, boolean current) {}

    /** Something to choose; chosen or not. */
    public record Option(String value, String text, boolean chosen) {}

    /** What the reader kept; names nothing in its address. */
    public record Kept(String query, String name, boolean start) {}

    /**
     * A case.
     *
     * @param own the first day by which the reader has to do something
     * @param waitsFor whose turn it is; empty when it is nobody else's
     */
    public record Line(
            Who who,
            @Nullable String step,
            @Nullable Written own,
            boolean today,
            boolean late,
            String waitsFor,
            @Nullable Written moved) {}
}
