package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody's age means for who decides and who sees; it changes at midnight of the birthday. */
public enum Age {
    /** Nobody told when the young person was born: nothing that depends on it is open. */
    UNKNOWN,
    UNDER_TWELVE,
    TWELVE_TO_FIFTEEN,
    SIXTEEN_OR_SEVENTEEN,
    OF_AGE;

    private static final int TWELVE = 12;
    private static final int SIXTEEN = 16;
    private static final int EIGHTEEN = 18;
    private static final List<Integer> CHANGES = List.of(TWELVE, SIXTEEN, EIGHTEEN);

    /** The age on this day; who was born on 29 February has the birthday on 1 March in other years. */
    public static Age on(LocalDate day, @Nullable LocalDate birthDate) {
        if (birthDate == null || day.isBefore(birthDate)) {
            return UNKNOWN;
        }
        if (day.isBefore(twelfthBirthday(birthDate))) {
            return UNDER_TWELVE;
        }
        if (day.isBefore(sixteenthBirthday(birthDate))) {
            return TWELVE_TO_FIFTEEN;
        }
        return day.isBefore(eighteenthBirthday(birthDate)) ? SIXTEEN_OR_SEVENTEEN : OF_AGE;
    }

    /** The first birthday after this day that changes who decides or who sees; empty for an adult, or when it is not known. */
    public static Optional<LocalDate> nextChange(LocalDate day, @Nullable LocalDate birthDate) {
        return birthDate == null
                ? Optional.empty()
                : CHANGES.stream()
                        .map(years -> birthday(birthDate, years))
                        .filter(birthday -> birthday.isAfter(day))
                        .findFirst();
    }

    /** When somebody was born who has such a birthday on this day. */
    public static Set<LocalDate> birthDatesChangingOn(LocalDate day) {
        return CHANGES.stream()
                .flatMap(years -> Stream.of(
                                day.minusYears(years), day.minusYears(years).minusDays(1))
                        .filter(birthDate -> birthday(birthDate, years).equals(day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From which day a young person is told what is told about them. */
    public static LocalDate twelfthBirthday(LocalDate birthDate) {
        return birthday(birthDate, TWELVE);
    }

    /** From which day a young person decides alone, and need only learn on until there is a basic qualification. */
    public static LocalDate sixteenthBirthday(LocalDate birthDate) {
        return birthday(birthDate, SIXTEEN);
    }

    /** From which day parents are told nothing any more. */
    public static LocalDate eighteenthBirthday(LocalDate birthDate) {
        return birthday(birthDate, EIGHTEEN);
    }

    /** Dutch law counts whole years: born on 29 February, one is a year older when 28 February has passed. */
    private static LocalDate birthday(LocalDate birthDate, int years) {
        var sameDate = birthDate.plusYears(years);
        return sameDate.getDayOfMonth() == birthDate.getDayOfMonth() ? sameDate : sameDate.plusDays(1);
    }
}
