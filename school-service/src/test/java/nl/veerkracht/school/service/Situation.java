package nl.veerkracht.school.service;

/**
 * How old the young person is, whether others take part in the case, and what the family agreed to.
 *
 * @param emergency whether everyone who can has emergency access
 */
record Situation(int age, boolean takingPart, Agreement agreement, boolean emergency) {

    Situation(int age, boolean takingPart, Agreement agreement) {
        this(age, takingPart, agreement, false);
    }

    /** To everything that can be asked, who said yes. */
    enum Agreement {
        NOBODY,
        ONE_PARENT,
        EVERYONE,
        EVERYONE_UNTIL_TODAY
    }
}
