package nl.veerkracht.dev.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.intake.SchoolEventCheck;
import nl.veerkracht.kit.cloudevents.CloudEventReader;
import nl.veerkracht.kit.cloudevents.Reading;
import org.junit.jupiter.api.Test;

class InventedRegionTest {
    private static final InventedRegion REGION = InventedRegion.invent();
    private static final LocalDate TODAY = Term.NOW.toLocalDate();

    @Test
    void theRegionIsTheSameEveryTime() {
        assertThat(InventedRegion.invent()).isEqualTo(REGION);
    }

    @Test
    void noTwoMessagesShareAnId() {
        var ids = new HashSet<String>();

        assertThat(REGION.messages()).allMatch(message -> ids.add(message.id()));
    }

    @Test
    void everyMessageIsWhatASchoolMaySend() throws Exception {
        for (var message : REGION.messages()) {
            var json = Resources.JSON.writeValueAsBytes(message.envelope());
            var reading = CloudEventReader.structured(json);

            assertThat(reading).isInstanceOf(Reading.Good.class);
            assertThat(SchoolEventCheck.faultsIn(
                            WireType.named(message.type()).orElseThrow(),
                            Resources.JSON.readTree(json).path("data"),
                            TODAY))
                    .isEmpty();
        }
    }

    @Test
    void nothingHasHappenedYetThatIsStillToCome() {
        var now = Term.NOW.atZone(Term.ZONE).toInstant();

        assertThat(REGION.messages()).allMatch(message -> message.time().isBefore(now));
        assertThat(REGION.messages())
                .allMatch(
                        message -> ((String) message.data().getOrDefault("firstDay", "")).compareTo("2026-11-27") <= 0);
    }

    @Test
    void pupilsAreAwayOnSchoolDays() {
        var open = REGION.schools().stream()
                .collect(Collectors.toMap(
                        SchoolSheet::schoolId,
                        school -> new HashSet<>(school.schoolDays(Term.FIRST_DAY, Term.LAST_DAY))));

        assertThat(REGION.messages())
                .filteredOn(message -> message.data().containsKey("firstDay"))
                .allMatch(message -> open.getOrDefault(message.schoolId(), new HashSet<>())
                        .contains(LocalDate.parse((String) message.data().get("firstDay"))));
    }

    @Test
    void agesSuitTheKindOfEducation() {
        assertThat(REGION.pupils()).hasSize(3000).allSatisfy(pupil -> {
            var age = pupil.birthDate().until(TODAY).getYears();
            switch (pupil.school().sector()) {
                case "PO" -> assertThat(age).isBetween(4, 13);
                case "VO" -> assertThat(age).isBetween(11, 19);
                default -> assertThat(age).isBetween(15, 20);
            }
        });
    }

    @Test
    void signalsAreAsFrequentAsTheyAreInReality() {
        var known = new SickDays(REGION);

        var signals = REGION.pupils().stream()
                .filter(pupil -> !pupil.school().sector().equals("PO"))
                .mapToInt(known::signals)
                .sum();

        assertThat(signals).isBetween(120, 250);
    }

    @Test
    void everyStoryIsToldAtEverySchoolWithARuleForIt() {
        var known = new SickDays(REGION);

        for (var school : List.of("99DA00", "99DB00", "99DD00")) {
            assertThat(known.signals(REGION.whose(Story.FOURTH_TIME_LAST_FRIDAY, school)))
                    .isEqualTo(1);
            assertThat(known.signals(REGION.whose(Story.AWAY_SINCE_NOVEMBER, school)))
                    .isEqualTo(1);
            assertThat(known.episodes(REGION.whose(Story.ONE_MORE_WOULD_DO, school)))
                    .hasSize(3);
            assertThat(known.signals(REGION.whose(Story.FOURTH_TIME_WAS_A_MISTAKE, school)))
                    .isZero();
            assertThat(known.signals(REGION.whose(Story.TALKED_IN_OCTOBER, school)))
                    .isEqualTo(1);
        }
    }

    @Test
    void thereIsSomethingOfEverything() {
        var types =
                REGION.messages().stream().collect(Collectors.groupingBy(SchoolMessage::type, Collectors.counting()));
        var codes = REGION.messages().stream()
                .map(message -> message.data().get("reasonCode"))
                .collect(Collectors.toSet());

        assertThat(types.keySet())
                .containsExactlyInAnyOrder(
                        "nl.schoolenrolments.started.v1",
                        "nl.schoolabsences.reported.v1",
                        "nl.schoolabsences.ended.v1",
                        "nl.schoolabsences.withdrawn.v1");
        assertThat(codes).contains("X9", "S", "40", "SPIJB", "V", "verlof", "TO", "dokter");
    }
}
