package nl.veerkracht.cases.carecase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseStep;

/** A case as it is stored. */
@Entity
@Table(name = "care_case")
class CareCaseRow {
    @Id
    UUID id;

    UUID youngPersonId;
    String schoolId;
    String municipalityCode;
    String status;
    String step;

    LocalDate openedOn;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    CareCaseRow() {}

    CareCase asModel() {
        return CareCase.stored(id, youngPersonId, schoolId, municipalityCode, CaseStep.valueOf(step));
    }
}
