package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.erasure.HeldOtherwise;

/** Requests that opened a case point to it, though the case may come after them. */
@ApplicationScoped
class RequestsOfCases implements HeldOtherwise {

    @Override
    public String table() {
        return "idempotency_key";
    }

    @Override
    public String condition(String subject) {
        return "case_id in (select id from care_case where young_person_id = " + subject + ")";
    }
}
