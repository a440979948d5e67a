package nl.veerkracht.school.report.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a report is due.
 *
 * @param from the first day that was counted
 * @param to the day it became due
 * @param hours the hours missed on the days that were counted
 * @param days how many school days those are
 */
public record ReportEvidence(LocalDate from, LocalDate to, BigDecimal hours, int days) {

    public ReportEvidence {
        var plain = hours.stripTrailingZeros();
        hours = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static ReportEvidence of(List<MissedDay> counted) {
        return new ReportEvidence(
                counted.get(0).day(), counted.get(counted.size() - 1).day(), sum(counted), counted.size());
    }

    static BigDecimal sum(List<MissedDay> days) {
        return days.stream().map(MissedDay::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
