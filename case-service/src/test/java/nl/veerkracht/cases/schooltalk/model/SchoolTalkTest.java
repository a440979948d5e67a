package nl.veerkracht.cases.schooltalk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchoolTalkTest {
    @Test
    void aTalkIsWithThePupilAndAParent() {
        assertThat(SchoolTalk.everyoneHeard(EnumSet.of(Attendee.PUPIL, Attendee.PARENT, Attendee.MENTOR)))
                .isTrue();
        assertThat(SchoolTalk.everyoneHeard(EnumSet.of(Attendee.PUPIL, Attendee.MENTOR)))
                .isFalse();
        assertThat(SchoolTalk.everyoneHeard(Set.of())).isFalse();
    }
}
