package nl.veerkracht.gateway.youngperson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.veerkracht.gateway.calendar.CalendarPicture.Drawing;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.Who;
import nl.veerkracht.gateway.timeline.TimelineSection;
import nl.veerkracht.gateway.voice.FamilyWords;
import nl.veerkracht.gateway.youngperson.PersonView.CaseState;
import nl.veerkracht.gateway.youngperson.PersonView.Participant;
import nl.veerkracht.gateway.youngperson.PersonView.Person;
import nl.veerkracht.gateway.youngperson.PersonView.TaskLine;
import org.jspecify.annotations.Nullable;

/**
 * The page about one young person; a section whose service is silent says so.
 *
 * @param emergencyUntil until when the reader has emergency access; absent for who has not
 * @param same the same young person at another school, or once more at this one
 * @param caseHidden whether there may be a case that the reader is not told of
 * @param mayExempt whether the reader is led to the page with exemptions
 * @param mayReport whether the reader is led to the form to bring up a report
 * @param calendarHidden whether the reader is shown no absence, so that days without any would say something
 */
@CheckedTemplate(basePath = "young-person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record YoungPersonPage(
        Layout layout,
        @Nullable Said said,
        @Nullable String emergencyUntil,
        Person person,
        List<Who> same,
        @Nullable FamilyWords words,
        @Nullable CaseState careCase,
        boolean caseHidden,
        boolean caseMissing,
        List<Participant> participants,
        boolean participantsMissing,
        List<TaskLine> tasks,
        boolean tasksMissing,
        TimelineSection line,
        @Nullable Drawing calendar,
        boolean calendarHidden,
        boolean calendarMissing,
        @Nullable FamilySection family,
        @Nullable ConsentSection consents,
        @Nullable AskOfficerForm ask,
        boolean mayExempt,
        boolean mayReport)
        implements TemplateInstance {}
