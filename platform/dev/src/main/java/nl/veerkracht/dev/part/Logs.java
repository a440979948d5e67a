package nl.veerkracht.dev.part;

/** How the Java parts that have no logging of their own write: one line each, with the time; warnings only. */
final class Logs {
    private static final String SIMPLE = "-Dorg.slf4j.simpleLogger.";

    private Logs() {}

    static String[] options(String... alsoInform) {
        var options = new String[4 + alsoInform.length];
        options[0] = SIMPLE + "defaultLogLevel=warn";
        options[1] = SIMPLE + "showDateTime=true";
        options[2] = SIMPLE + "dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX";
        options[3] = SIMPLE + "showThreadName=false";
        for (var i = 0; i < alsoInform.length; i++) {
            options[4 + i] = SIMPLE + "log." + alsoInform[i] + "=info";
        }
        return options;
    }
}
