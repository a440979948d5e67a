package nl.veerkracht.bench.load;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Signals as school-service raises them, each of somebody else.
 *
 * @param number makes these people different from those of all other sets
 */
public record Signals(int number, int count) {
    public static final String TYPE = "nl.absencesignals.raised.v1";

    private static final String SOURCE = "urn:nld:oin:00000001999999990000:systeem:school-service";
    private static final long PEOPLE = 0x7e0b_4000_8000_0000L;

    public Stream<Message> all() {
        return IntStream.range(0, count).mapToObj(this::signal);
    }

    private Message signal(int index) {
        var person = person(index);
        var id = new UUID(PEOPLE + number, index | Long.MIN_VALUE).toString();
        var json = """
                {"specversion":"1.0","id":"%s","source":"%s","type":"nl.absencesignals.raised.v1","subject":"%s",\
                "time":"2026-11-30T07:00:00Z","datacontenttype":"application/json",\
                "dataref":"/v1/signals?youngPersonId=%s",\
                "data":{"signalId":"%s","schoolId":"%s","sector":"VO","kind":"FREQUENT",\
                "holdsOn":"2026-11-27","detectedAt":"2026-11-30T07:00:00Z",\
                "rule":{"name":"mazl-frequent","version":"2026.1"},"municipalityCode":"9901",\
                "mentorRef":"5f9c7f0e-8c1b-5d57-8b2e-0d2f4f7d9a11",\
                "schoolDaysAhead":["2026-12-01","2026-12-02","2026-12-03","2026-12-04","2026-12-07","2026-12-08",\
                "2026-12-09","2026-12-10","2026-12-11","2026-12-14","2026-12-15","2026-12-16"]}}\
                """.formatted(
                        id, SOURCE, person, person, id, School.of(number, 0).id());
        return new Message("school-events", person, id, SOURCE, json);
    }

    private String person(int index) {
        return new UUID(PEOPLE + 0x1000 + number, index | Long.MIN_VALUE).toString();
    }
}
