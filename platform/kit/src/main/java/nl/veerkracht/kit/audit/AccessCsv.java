package nl.veerkracht.kit.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.kit.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** Records as comma-separated values (RFC 4180), one line for each, safe to open with a spreadsheet. */
public final class AccessCsv {
    private static final String COLUMNS = "chain,position,begun,trace,action,action_code,user,roles,organisation_kind,"
            + "organisation_identifier,client,data_subject,verdicts,purpose,processing_activity,answer";

    private AccessCsv() {}

    public static String of(List<AccessRecord> records) {
        return Stream.concat(Stream.of(COLUMNS), records.stream().map(AccessCsv::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(AccessRecord record) {
        return cells(
                record.chain(),
                record.position(),
                record.begun(),
                record.traceId(),
                record.action(),
                record.actionCode(),
                record.userId(),
                String.join(" ", record.roles()),
                record.organisationKind(),
                record.organisationIdentifier(),
                record.client(),
                record.dataSubject(),
                record.verdicts().stream().map(AccessCsv::verdict).collect(Collectors.joining("; ")),
                record.purpose(),
                record.processingActivity(),
                record.answer());
    }

    private static String verdict(Verdict verdict) {
        return verdict.category() + " " + verdict.outcome() + " " + verdict.rule();
    }

    private static String cells(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> cell(Objects.toString(value, "")))
                .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return '"' + Cell.harmless(text).replace("\"", "\"\"") + '"';
    }
}
