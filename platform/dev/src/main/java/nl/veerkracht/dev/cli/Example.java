package nl.veerkracht.dev.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a school's system would send, ready to paste into a shell: first who the pupil is, then an absence. */
final class Example {
    private Example() {}

    static String enrolment(String gateway) {
        return """
                curl -i -X PUT %s/v1/schools/99XX00/pupils/1001 \\
                  -H "Authorization: Bearer $(./dev token system-99xx00)" \\
                  -H "Content-Type: application/json" \\
                  -d '{"givenName": "Sam", "familyName": "Voorbeeld", "birthDate": "2012-04-05", "sector": "VO",
                       "className": "2a", "mentor": "M1", "municipalityCode": "9901", "from": "2026-08-31"}'""".formatted(gateway);
    }

    static String absence(String gateway, LocalDate day, Instant now) {
        return """
                DAY=%s; curl -i %s/v1/events \\
                  -H "Authorization: Bearer $(./dev token system-99xx00)" \\
                  -H "Content-Type: application/cloudevents+json" \\
                  -d '{"specversion": "1.0", "id": "'$(cat /proc/sys/kernel/random/uuid)'",
                       "source": "urn:nld:brin:99XX00:systeem:las", "type": "nl.schoolabsences.reported.v1",
                       "time": "%s", "datacontenttype": "application/json",
                       "data": {"schoolId": "99XX00", "absenceId": "A-'$DAY'", "pupilKey": "1001", "reasonCode": "Z",
                                "firstDay": "'$DAY'", "lastDay": "'$DAY'", "reportedBy": "PARENT"}}'""".formatted(day, gateway, now.truncatedTo(ChronoUnit.SECONDS));
    }
}
