package nl.veerkracht.dev.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The one command with which a school's system would report an absence; ready to paste into a shell. */
final class Example {
    private Example() {}

    static String curl(String gateway, LocalDate day, Instant now) {
        return """
                curl -i %s/v1/events \\
                  -H "Authorization: Bearer $(./dev token system-99xx00)" \\
                  -H "Content-Type: application/cloudevents+json" \\
                  -d '{"specversion": "1.0", "id": "'$(cat /proc/sys/kernel/random/uuid)'",
                       "source": "urn:nld:brin:99XX00:systeem:las", "type": "nl.schoolabsences.reported.v1",
                       "time": "%s", "datacontenttype": "application/json",
                       "data": {"schoolId": "99XX00", "absenceId": "A-%s", "pupilKey": "1001", "reasonCode": "Z",
                                "firstDay": "%s", "lastDay": "%s", "reportedBy": "PARENT"}}'""".formatted(gateway, now.truncatedTo(ChronoUnit.SECONDS), day, day, day);
    }
}
