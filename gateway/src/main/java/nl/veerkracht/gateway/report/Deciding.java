package nl.veerkracht.gateway.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be decided about a report, and what has to be written with it. */
enum Deciding {
    FILINGS("parentsContact", "stepsTaken", "asked"),
    HANDLINGS("status", "closingReason"),
    WITHDRAWALS("reason");

    private final List<String> fields;

    Deciding(String... fields) {
        this.fields = List.of(fields);
    }

    /** As in addresses, also of the service. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Deciding> parse(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Of what was typed what belongs to it, each on one line as the service keeps it. */
    Map<String, String> of(Map<String, String> typed) {
        var said = new LinkedHashMap<String, String>();
        fields.forEach(field -> said.put(field, Written.oneLine(typed.get(field))));
        return said;
    }

    /** By field, what is wrong with it. */
    Map<String, String> faults(Map<String, String> said, ReportMessages messages) {
        var wrong = new LinkedHashMap<String, String>();
        said.forEach((field, text) -> {
            var fault = field.equals("closingReason") ? Written.tooLong(text, messages) : Written.fault(text, messages);
            fault.ifPresent(problem -> wrong.put(field, problem));
        });
        return wrong;
    }
}
