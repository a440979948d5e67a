package nl.veerkracht.gateway.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Who;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.remote.ReportService.Report;
import nl.veerkracht.gateway.report.ReportsPage.Field;
import nl.veerkracht.gateway.report.ReportsPage.ReportLine;
import nl.veerkracht.gateway.report.ReportsPage.Words;

/**
 * Turns reports into what the page shows of them, in words.
 *
 * @param school whether the reader works at a school, and so files
 */
record ReportLines(
        boolean school,
        LocalDate today,
        People people,
        Messages messages,
        ReportMessages texts,
        Dates dates,
        Typed typed) {
    private static final Set<ReportStatusWord> WITH_THE_MUNICIPALITY =
            Set.of(ReportStatusWord.REGISTERED, ReportStatusWord.IN_PROGRESS);

    ReportLine line(Report report) {
        var status = ReportStatusWord.parse(report.status());
        var draft = status == ReportStatusWord.DRAFT;
        var sent = WITH_THE_MUNICIPALITY.contains(status);
        return new ReportLine(
                report.id(),
                Who.of(report.youngPersonId(), people, messages),
                texts.kindOf(ReportKindWord.parse(report.kind())),
                texts.statusOf(status),
                draft && report.deadline().isBefore(today),
                told(report),
                words(report),
                report.municipalityCode(),
                school && draft,
                !school && sent,
                school && (draft || sent),
                field(report, "parentsContact", texts.parentsContact(), texts.parentsContactHelp()),
                field(report, "stepsTaken", texts.stepsTaken(), texts.stepsTakenHelp()),
                field(report, "asked", texts.asked(), texts.askedHelp()),
                field(report, "reason", texts.withdrawReason(), texts.withdrawHelp()),
                report.id().equals(typed.about()));
    }

    private List<String> told(Report report) {
        var told = new ArrayList<String>();
        told.add(texts.dueOn(dates.inFull(report.dueOn())));
        if (ReportStatusWord.parse(report.status()) == ReportStatusWord.DRAFT) {
            told.add(texts.deadline(dates.inFull(report.deadline())));
        }
        var why = report.why();
        if (why != null) {
            told.add(texts.counted(
                    why.hours().toPlainString(),
                    String.valueOf(why.days()),
                    dates.inFull(why.from()),
                    dates.inFull(why.to())));
        }
        if (!report.holds()) {
            told.add(texts.noLonger());
        }
        became(report, told);
        return told;
    }

    private void became(Report report, List<String> told) {
        var filed = report.filed();
        if (filed != null) {
            told.add(texts.filedAt(dates.moment(filed.at()).text()));
        }
        var handled = report.handled();
        if (handled != null) {
            told.add(texts.handledAt(dates.moment(handled.at()).text()));
            if (handled.closingReason() != null) {
                told.add(texts.closingOf(ClosingWord.parse(handled.closingReason())));
            }
        }
        var withdrawn = report.withdrawn();
        if (withdrawn != null) {
            told.add(texts.withdrawnAt(dates.moment(withdrawn.at()).text()));
        }
    }

    private List<Words> words(Report report) {
        var words = new ArrayList<Words>();
        var before = report.broughtUp();
        if (before != null && before.reason() != null) {
            words.add(new Words(texts.whyBroughtUp(), before.reason()));
        }
        if (before != null && before.stepsTaken() != null) {
            words.add(new Words(texts.stepsBefore(), before.stepsTaken()));
        }
        var filed = report.filed();
        if (filed != null) {
            words.add(new Words(texts.parentsContact(), filed.parentsContact()));
            words.add(new Words(texts.stepsTaken(), filed.stepsTaken()));
            words.add(new Words(texts.wasAsked(), filed.asked()));
        }
        var withdrawn = report.withdrawn();
        if (withdrawn != null) {
            words.add(new Words(texts.withdraw(), withdrawn.reason()));
        }
        return words;
    }

    private Field field(Report report, String name, String label, String help) {
        var own = report.id().equals(typed.about());
        return new Field(
                name,
                name + "-" + report.id(),
                label,
                help,
                own ? typed.said().getOrDefault(name, "") : "",
                own ? typed.faults().get(name) : null);
    }
}
