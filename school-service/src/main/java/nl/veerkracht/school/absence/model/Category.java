package nl.veerkracht.school.absence.model;

import java.util.Optional;

/** What a reason means, whatever code a school writes for it. */
public enum Category {
    SICK(Kind.SICK),
    MEDICAL_VISIT(Kind.AUTHORISED),
    LEAVE_GRANTED(Kind.AUTHORISED),
    RELIGION(Kind.AUTHORISED),
    SUSPENDED(Kind.AUTHORISED),
    OTHER_AUTHORISED(Kind.AUTHORISED),
    LATE_AUTHORISED(Kind.AUTHORISED),
    LATE_UNAUTHORISED(Kind.UNAUTHORISED),
    TRUANCY(Kind.UNAUTHORISED),
    LUXURY(Kind.UNAUTHORISED),
    UNKNOWN(Kind.UNKNOWN),
    PRESENT(Kind.NONE),
    NOT_ATTENDANCE(Kind.NONE);

    /** The kinds of absence that make a difference to who sees them, the widest first. */
    public enum Kind {
        SICK,
        UNAUTHORISED,
        AUTHORISED,
        UNKNOWN,
        NONE;

        /** Whether nobody stays away without leave that way. */
        public boolean isExcuse() {
            return this == SICK || this == AUTHORISED;
        }
    }

    private final Kind kind;

    Category(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Empty for a name that is none of these. */
    public static Optional<Category> parse(String name) {
        for (var category : values()) {
            if (category.name().equals(name)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
