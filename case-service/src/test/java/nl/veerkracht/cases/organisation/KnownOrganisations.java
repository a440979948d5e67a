package nl.veerkracht.cases.organisation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;

/** Those whom tests ask to take part are in the register, as the region would have put them there. */
@ApplicationScoped
class KnownOrganisations {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final List<OrganisationView> ALL = List.of(
            known("MUNICIPALITY", "9901", "Gemeente Voorbeeldstad"),
            known("MUNICIPALITY", "9902", "Gemeente Buurdorp"),
            known("GGD", "00000001", "GGD Voorbeeldstad"),
            known("YOUTH_CARE", "00000002", "Jeugdhulp Voorbeeld"),
            known("GGZ", "00000003", "GGZ Voorbeeld"),
            known("CONSORTIUM", "00000004", "Samenwerkingsverband Voorbeeldstad"));

    void register(@Observes StartupEvent started, Organisations organisations) {
        ALL.forEach(organisations::put);
    }

    private static OrganisationView known(String kind, String identifier, String name) {
        return new OrganisationView(kind, identifier, name, LONG_AGO, null);
    }
}
