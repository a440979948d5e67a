package nl.veerkracht.school.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.report.ReportList.Asked;
import nl.veerkracht.school.report.ReportList.Scope;
import nl.veerkracht.school.roster.FindPerson;
import nl.veerkracht.school.roster.People;
import nl.veerkracht.school.roster.Person;

/** Reads reports: the own school those of its pupils, an officer those sent to the municipality, others those of one person. */
@ApplicationScoped
class ReadReports {
    private final ReportList reports;
    private final FindPerson find;
    private final People people;
    private final Access access;
    private final BusinessClock clock;

    ReadReports(ReportList reports, FindPerson find, People people, Access access, BusinessClock clock) {
        this.reports = reports;
        this.find = find;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param shown as far as the policy shows it
     * @param found so many, one more than was asked when there is more
     */
    record Part(List<ReportView> shown, List<ReportView> found) {
        private static final Part NOTHING = new Part(List.of(), List.of());
    }

    /** At most so many; whatever the reader may not see is as if it were not there. */
    Part read(Asked asked, Reader reader, int most) {
        if (asked.youngPersonId() != null) {
            return ofOne(asked.youngPersonId(), asked, reader, most);
        }
        var own = reader.organisationIdentifier();
        if (reader.isOfASchool() && own.equals(asked.schoolId())) {
            var today = clock.today();
            return visible(reports.find(Scope.SCHOOL, asked, most + 1, own, today, today), reader, most);
        }
        if (isOfMunicipality(reader)) {
            return visible(reports.find(Scope.MUNICIPALITY, asked, most + 1, own), reader, most);
        }
        access.refuse(reader, DataClass.STATUTORY.name(), null, "reports-of-others");
        return Part.NOTHING;
    }

    /**
     * One report.
     *
     * @throws UnknownResource for one that the reader may not see, or that is not there
     */
    ReportView one(UUID id, Reader reader) {
        var found = reports.find(id);
        // Asked about somebody also when there is no such report: it takes as long, and needs the same.
        var person = visible(found.map(ReportView::youngPersonId).orElse(id), reader);
        return found.filter(report -> person && isFor(reader, report))
                .map(report -> as(reader, report))
                .orElseThrow(UnknownResource::new);
    }

    /** Whether the reader is shown the reports of this young person that have been filed. */
    private boolean visible(UUID youngPersonId, Reader reader) {
        return find.find(reader, youngPersonId, DataClass.STATUTORY)
                .filter(person -> mayRead(person, reader))
                .isPresent();
    }

    private Part ofOne(UUID person, Asked asked, Reader reader, int most) {
        if (!visible(person, reader)) {
            return Part.NOTHING;
        }
        var found = reader.isOfASchool()
                ? reports.find(Scope.PERSON, asked, most + 1, person)
                : isOfMunicipality(reader)
                        ? reports.find(
                                Scope.PERSON_FILED_HERE, asked, most + 1, person, reader.organisationIdentifier())
                        : reports.find(Scope.PERSON_FILED, asked, most + 1, person);
        return new Part(found.stream().limit(most).map(one -> as(reader, one)).toList(), found);
    }

    /** The query narrows down, the policy has the last word. */
    private Part visible(List<ReportView> found, Reader reader, int most) {
        var ids = found.stream().map(ReportView::youngPersonId).distinct().toList();
        var visible = ids.isEmpty()
                ? List.<UUID>of()
                : people.known(reader, ids).stream()
                        .filter(person -> mayRead(person, reader))
                        .map(Person::id)
                        .toList();
        var shown = found.stream()
                .limit(most)
                .filter(one -> visible.contains(one.youngPersonId()))
                .map(one -> as(reader, one))
                .collect(Collectors.toList());
        return shown.isEmpty() ? Part.NOTHING : new Part(shown, found);
    }

    private boolean mayRead(Person person, Reader reader) {
        var item = DataClass.STATUTORY.recordedBy(person.ref().schoolId());
        return access.decide(reader, item, person.id(), person.facts()).isFull();
    }

    /** A draft is the school's own; what was filed is for the municipality that it went to. */
    private static boolean isFor(Reader reader, ReportView report) {
        return reader.isOfASchool()
                || report.filed() != null
                        && (!isOfMunicipality(reader)
                                || report.municipalityCode().equals(reader.organisationIdentifier()));
    }

    private static ReportView as(Reader reader, ReportView report) {
        return reader.isOfASchool() ? report : report.forOthers();
    }

    static boolean isOfMunicipality(Reader reader) {
        return reader.organisationKind().equals(OrganisationKind.MUNICIPALITY.name());
    }
}
