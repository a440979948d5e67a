package nl.veerkracht.gateway.organisation;

/** What somebody did, by the letters of NEN 7513. */
public enum ActionWord {
    CREATE,
    READ,
    UPDATE,
    DELETE;

    static ActionWord parse(String code) {
        return switch (code) {
            case "C" -> CREATE;
            case "U" -> UPDATE;
            case "D" -> DELETE;
            default -> READ;
        };
    }
}
