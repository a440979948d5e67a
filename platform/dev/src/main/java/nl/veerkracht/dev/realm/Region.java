package nl.veerkracht.dev.realm;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The invented region "Voorbeeldstad": its organisations, and the schools of the sandbox. All names are made up. */
public final class Region {
    /** A school with its kind of education and the municipality it stands in. */
    public record School(String id, String name, String sector, String municipalityCode) {
        public Organisation organisation() {
            return new Organisation("SCHOOL", id, name);
        }

        public String systemClient() {
            return "system-" + id.toLowerCase(Locale.ROOT);
        }
    }

    public static final List<School> SANDBOX = List.of(
            new School("99XX00", "Zandbak VO", "VO", "9901"),
            new School("99XX01", "Zandbak PO", "PO", "9901"),
            new School("99XX02", "Zandbak MBO", "MBO", "9901"));

    public static final List<School> DEMO = List.of(
            new School("99DA00", "De Klim", "VO", "9901"),
            new School("99DB00", "Het Baken", "VO", "9902"),
            new School("99DC00", "De Regenboog", "PO", "9901"),
            new School("99DD00", "ROC Voorbeeld", "MBO", "9901"));

    public static final Organisation VOORBEELDSTAD = new Organisation("MUNICIPALITY", "9901", "Gemeente Voorbeeldstad");
    public static final Organisation BUURDORP = new Organisation("MUNICIPALITY", "9902", "Gemeente Buurdorp");
    public static final Organisation GGD = new Organisation("GGD", "00000009900000001000", "GGD Voorbeeldstad");
    public static final Organisation YOUTH_CARE =
            new Organisation("YOUTH_CARE", "00000009900000002000", "Jeugdhulp Voorbeeld");
    public static final Organisation GGZ = new Organisation("GGZ", "00000009900000003000", "GGZ Voorbeeld");
    public static final Organisation CONSORTIUM =
            new Organisation("CONSORTIUM", "00000009900000004000", "Samenwerkingsverband Voorbeeldstad");

    /** Those who can be asked to help a pupil. */
    public static final List<Organisation> AROUND_SCHOOLS =
            List.of(VOORBEELDSTAD, BUURDORP, GGD, YOUTH_CARE, GGZ, CONSORTIUM);

    private Region() {}

    public static List<School> schools() {
        return Stream.concat(SANDBOX.stream(), DEMO.stream()).toList();
    }
}
