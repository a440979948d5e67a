package nl.veerkracht.bench.figure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All figures of one run, told as they come, and written down as a table for people and as JSON for programs. */
public final class Report {
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, String> circumstances = new LinkedHashMap<>();

    /** What must be known to read the figures: date, machine, sizes. */
    public void circumstance(String name, String value) {
        circumstances.put(name, value);
    }

    public void add(Figure figure) {
        figures.add(figure);
        System.out.println("  " + line(figure));
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** Writes {@code figures.md} and {@code figures.json}; again after each measure, so that nothing measured is lost. */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("figures.md"), markdown());
            Files.writeString(folder.resolve("figures.json"), json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String markdown() {
        var told = circumstances.entrySet().stream()
                .map(each -> "- " + each.getKey() + ": " + each.getValue() + "\n")
                .collect(Collectors.joining());
        return told
                + "\n| Measure | Figure | Value | Target | | Counted |\n|---|---|---:|---:|---|---|\n"
                + figures.stream().map(figure -> line(figure) + "\n").collect(Collectors.joining());
    }

    private String json() throws IOException {
        var all = new LinkedHashMap<String, Object>();
        all.put("circumstances", circumstances);
        all.put("figures", figures);
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(all);
    }

    private static String line(Figure figure) {
        var target = figure.target();
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        figure.measure(),
                        figure.what(),
                        figure.shown(),
                        target == null ? "" : target.shown(),
                        target == null ? "" : figure.good() ? "met" : "missed",
                        figure.proof());
    }
}
