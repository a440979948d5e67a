package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.veerkracht.dev.demo.Spell.Aftermath;

/** Invents when a pupil was away: most seldom, some often, a few long; more of it as the autumn goes on. */
final class Spells {
    private static final int[] TIMES_SICK = {420, 270, 155, 95, 40, 15, 5};
    private static final int[] DAYS_SICK = {480, 235, 115, 70, 50, 30};
    private static final int LONG_SPELL = 28;
    private static final int LONGEST = 24;
    private static final int NEVER_WAS = 18;
    private static final int OTHER_REASON = 18;
    private static final int TRUANTS = 50;

    private final Invention invention;

    Spells(Invention invention) {
        this.invention = invention;
    }

    List<Spell> of(Pupil pupil, List<LocalDate> term) {
        var spells = new ArrayList<>(sick(term));
        some(140, "MEDICAL_VISIT", 1 + invention.below(2), term, spells);
        some(25, "LEAVE_GRANTED", 0, term, spells);
        some(8, "RELIGION", 0, term, spells);
        if (!pupil.school().sector().equals("PO")) {
            some(90, "LATE_UNAUTHORISED", 0.5, term, spells);
            some(12, "UNKNOWN", 2, term, spells);
            truancy(term, spells);
        }
        some(3, "LUXURY", 0, term, spells);
        spells.sort(Comparator.comparing(Spell::firstDay));
        return spells;
    }

    /** Spells that touch would be one, so between two there is a day at school. */
    private List<Spell> sick(List<LocalDate> term) {
        var spells = new ArrayList<Spell>();
        var taken = new boolean[term.size() + 2];
        for (var left = invention.byWeight(TIMES_SICK); left > 0; left--) {
            var from = Math.max(invention.below(term.size()), invention.below(term.size()) * 2 / 3);
            var length = length();
            if (isFree(taken, from, length)) {
                Arrays.fill(taken, from, Math.min(from + length, term.size()), true);
                spells.add(Spell.wholeDays("SICK", term, from, length).with(aftermath()));
            }
        }
        return spells;
    }

    private int length() {
        return invention.happens(LONG_SPELL)
                ? DAYS_SICK.length + 1 + invention.below(LONGEST - DAYS_SICK.length)
                : 1 + invention.byWeight(DAYS_SICK);
    }

    private static boolean isFree(boolean[] taken, int from, int length) {
        for (var day = Math.max(0, from - 1); day <= Math.min(from + length, taken.length - 1); day++) {
            if (taken[day]) {
                return false;
            }
        }
        return true;
    }

    private Aftermath aftermath() {
        return switch (invention.byWeight(NEVER_WAS, OTHER_REASON, 1000 - NEVER_WAS - OTHER_REASON)) {
            case 0 -> Aftermath.NEVER_WAS;
            case 1 -> Aftermath.OTHER_REASON;
            default -> Aftermath.NOTHING;
        };
    }

    private void some(int perMille, String category, double hours, List<LocalDate> term, List<Spell> spells) {
        if (invention.happens(perMille)) {
            spells.add(Spell.hours(category, invention.oneOf(term), hours));
        }
    }

    /** Who stays away does so more than once, and more and more. */
    private void truancy(List<LocalDate> term, List<Spell> spells) {
        if (invention.happens(TRUANTS)) {
            var from = invention.below(term.size());
            for (var day = from; day < term.size(); day += 2 + invention.below(8)) {
                spells.add(Spell.hours("TRUANCY", term.get(day), 1 + invention.below(4)));
            }
        }
    }
}
