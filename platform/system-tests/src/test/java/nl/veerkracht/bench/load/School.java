package nl.veerkracht.bench.load;

/** A school of the benchmark; its code tells the wave it is from. */
public record School(String id) {
    /** The calendar of all of them: two school years, and no closed days. */
    public static final String CALENDAR = """
            {"schoolYears": [{"firstDay": "2025-08-25", "lastDay": "2026-07-10"},
                             {"firstDay": "2026-08-31", "lastDay": "2027-07-09"}],
             "closedDays": []}
            """;

    public static final String REASONS = """
            {"mappings": [{"code": "Z", "category": "SICK"}, {"code": "L", "category": "TRUANCY"}]}
            """;

    public static final String DESCRIPTION = """
            {"name": "School van de meting", "sector": "VO", "municipalityCode": "9901"}
            """;

    /** A school of the region, at which a coordinator and a mentor work. */
    public static final School OF_THE_REGION = new School("99DA00");

    static School of(int wave, int index) {
        return new School(prefix(wave) + "%03d".formatted(index));
    }

    /** What the ids of all schools of a wave begin with. */
    public static String prefix(int wave) {
        return "%02dB".formatted(wave);
    }

    /** Condition in SQL on a column that names a school: that it is one of this wave. */
    public static String isOfWave(String column, int wave) {
        return column + " like '" + prefix(wave) + "%'";
    }

    /** What its system calls itself in events. */
    public String source() {
        return "urn:nld:brin:" + id + ":systeem:las";
    }
}
