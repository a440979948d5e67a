package nl.veerkracht.gateway;

import static nl.veerkracht.gateway.canned.CannedServices.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.gateway.canned.Browser;
import nl.veerkracht.gateway.canned.CannedRegion;
import nl.veerkracht.gateway.canned.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a signal is there, what would stop it, and what one more day would do. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "identity", value = "none"))
@QuarkusTestResource(CannedRegion.class)
class SignalPagesIT {
    private static final String PAGE = "/young-people/" + SAM + "/signals";

    @Test
    void aSignalSaysWhyItIsThereAndWhatWouldStopIt() {
        var mentor = Browser.of(Person.MENTOR);
        assertThat(mentor.get("/young-people/" + SAM).body()).contains("href=\"" + PAGE + "\"");
        assertThat(mentor.get("/").body())
                .contains("href=\"" + PAGE + "\"", "Waarom is er een signaal over Sam de Vries?");

        assertThat(mentor.get(PAGE).body())
                .contains("4 keer ziek gemeld. De regel: 4 of meer.", "Geteld van maandag 31 augustus 2026 tot en met")
                .contains("donderdag 26 november 2026 tot en met vrijdag 27 november 2026 (2 schooldagen)")
                .contains("Van 3 schooldagen in deze tijd weten we niets.")
                .contains(
                        "vrijdag 16 oktober 2026: Herfst &lt;vakantie&gt;",
                        "woensdag 11 november 2026: de school was dicht")
                .contains("Deels ziek, en niet geteld: maandag 5 oktober 2026; woensdag 7 oktober 2026.")
                .contains("Regel van M@ZL, versie 2026.1", "Als één van deze ziekmeldingen niet klopt");
    }

    @Test
    void aSignalThatWentSaysWhyAndNotWhatWouldStopIt() {
        assertThat(Browser.of(Person.MENTOR).get(PAGE).body())
                .contains("De school heeft een afwezigheid verbeterd of ingetrokken.")
                .contains(
                        "8 schooldagen ziek. De regel: meer dan 7.",
                        "Eigen regel van de school, sinds di 1 september 2026")
                .doesNotContain("blijft dit signaal staan");
    }

    @Test
    void oneMoreDayIsForWhoIsShownSickness() {
        assertThat(Browser.of(Person.MENTOR).get(PAGE).body())
                .contains("Als de leerling op dinsdag 1 december 2026 ook ziek is, komt er een signaal: Lang ziek.");
        assertThat(Browser.of(Person.OFFICER).get(PAGE).body())
                .contains("Er is geen signaal dat u kunt zien.")
                .doesNotContain("ook ziek is");
    }

    @Test
    void oneLooksBackToWhatWasKnownOnADay() {
        CannedRegion.services().school().forget();
        var mentor = Browser.of(Person.MENTOR);

        assertThat(mentor.get(PAGE + "?asOf=2026-10-01").body())
                .contains("Dit is wat we op donderdag 1 oktober 2026 wisten.")
                .doesNotContain("Eén dag ziek erbij");
        assertThat(mentor.get("/young-people/" + SAM + "?asOf=2026-10-01").body())
                .contains("Dit is wat we op donderdag 1 oktober 2026 wisten.");
        assertThat(CannedRegion.services().school().asked())
                .anyMatch(asked ->
                        asked.path().equals("/v1/signals") && asked.query().contains("asOf=2026-10-01"))
                .anyMatch(asked -> asked.path().endsWith("/absence-calendar")
                        && asked.query().contains("asOf=2026-10-01"));
        assertThat(mentor.get(PAGE + "?asOf=2090-01-01").body()).contains("Kies vandaag of een dag daarvoor.");
        assertThat(mentor.get(PAGE + "?asOf=").body()).doesNotContain("Kies vandaag");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUPIL", "PARENT"})
    void itIsForWhoHelps(Person family) {
        assertThat(Browser.of(family).get(PAGE).statusCode()).isEqualTo(404);
    }
}
