package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.Relative.Relation;

/**
 * A second, deliberately naive reading of who may see what: the table as it was agreed on, a letter for each cell, and
 * nothing shared with the policy but the facts. F full, S that it is there, C with consent, o own record, s own record or
 * that it is there, r once referred, m once reported, v as the author chose, w own words, a if addressed, 1 by age. A report
 * of absence is for the officers of the municipality it was sent to, whatever else. In an emergency whoever works for an organisation has to do with everyone, and everyone consents.
 */
final class NaiveTable {
    private static final Map<Role, Integer> COLUMN = Map.of(
            Role.MENTOR, 0,
            Role.YOUTH_PHYSICIAN, 1,
            Role.ATTENDANCE_OFFICER, 2,
            Role.YOUTH_CARE_PROFESSIONAL, 3,
            Role.CONSORTIUM_ADVISER, 4,
            Role.PARENT, 5,
            Role.PUPIL, 6);
    private static final Map<DataClass, String> TABLE = Map.ofEntries(
            Map.entry(DataClass.ABSENCE, "orSCCFF"),
            Map.entry(DataClass.UNAUTHORISED_ABSENCE, "orFCCFF"),
            Map.entry(DataClass.SIGNAL, "srSC-FF"),
            Map.entry(DataClass.CONSULT, "SFmS-FF"),
            Map.entry(DataClass.ADVICE, "CFCCC1F"),
            Map.entry(DataClass.MEDICAL, "-F-C-1F"),
            Map.entry(DataClass.STATUTORY, "o-F--FF"),
            Map.entry(DataClass.ENFORCEMENT, "S-F--aa"),
            Map.entry(DataClass.CARE, "-C-o-CF"),
            Map.entry(DataClass.SUPPORT, "F---oFF"),
            Map.entry(DataClass.PLAN, "FFFFCFF"),
            Map.entry(DataClass.VOICE, "vvvvvww"));

    private final PersonFacts facts;
    private final LocalDate today;

    NaiveTable(PersonFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /** The letter of what a viewer with one role sees: F, S or - for nothing. */
    char sees(Viewer viewer, Role role, DataItem item) {
        if (isAReportToThem(viewer, role, item)) {
            return 'F';
        }
        var column = COLUMN.get(role);
        if (column == null || !hasToDoWith(viewer, role)) {
            return '-';
        }
        return cell(TABLE.getOrDefault(item.dataClass(), "-------").charAt(column), viewer, role, item);
    }

    private boolean isAReportToThem(Viewer viewer, Role role, DataItem item) {
        return role == Role.ATTENDANCE_OFFICER
                && item.dataClass() == DataClass.STATUTORY
                && viewer.organisationKind() == OrganisationKind.MUNICIPALITY
                && facts.reportedTo().contains(viewer.organisationIdentifier());
    }

    private boolean isEmergency(Viewer viewer) {
        return viewer.organisationKind() != null && facts.emergencies().contains(viewer.account());
    }

    private boolean hasToDoWith(Viewer viewer, Role role) {
        return isEmergency(viewer) || isInvolved(viewer, role);
    }

    private boolean isInvolved(Viewer viewer, Role role) {
        return switch (role) {
            case MENTOR -> facts.schoolsOfEnrolment().contains(viewer.organisationIdentifier());
            case PUPIL -> age() >= 12 && relative(viewer, Relation.PUPIL) != null;
            case PARENT -> {
                var parent = relative(viewer, Relation.PARENT);
                yield age() >= 0 && age() < 18 && parent != null && parent.hasCustody();
            }
            default ->
                facts.participations().stream()
                        .anyMatch(one -> one.organisationKind() == viewer.organisationKind()
                                && one.organisationIdentifier().equals(viewer.organisationIdentifier())
                                && one.role() == role
                                && !today.isBefore(one.from())
                                && (one.until() == null || today.isBefore(one.until())));
        };
    }

    private char cell(char letter, Viewer viewer, Role role, DataItem item) {
        var own = item.recordedBy().equals(viewer.organisationIdentifier());
        return switch (letter) {
            case 'o' -> own ? 'F' : '-';
            case 's' -> own ? 'F' : 'S';
            case 'r' -> facts.milestones().contains(Milestone.REFERRED) ? 'F' : '-';
            case 'm' -> facts.milestones().contains(Milestone.REPORTED) ? 'S' : '-';
            case 'v' ->
                item.sharedWith().isEmpty() || item.sharedWith().get().contains(viewer.organisationKind()) ? 'F' : '-';
            case 'w' -> item.recordedBy().equals(viewer.account()) ? 'F' : '-';
            case 'a' -> item.addressedTo().contains(viewer.account()) ? 'F' : '-';
            case 'C' -> isEmergency(viewer) || consented(viewer, role, item) ? 'F' : '-';
            case '1' -> byAge(viewer, role, item);
            default -> letter;
        };
    }

    private char byAge(Viewer viewer, Role role, DataItem item) {
        if (age() < 12 || age() < 16 && item.dataClass() == DataClass.ADVICE) {
            return 'F';
        }
        return age() < 16 ? 'S' : consented(viewer, role, item) ? 'F' : '-';
    }

    private boolean consented(Viewer viewer, Role role, DataItem item) {
        var wanted = item.dataClass() == DataClass.UNAUTHORISED_ABSENCE ? DataClass.ABSENCE : item.dataClass();
        var parent = role == Role.PARENT ? relative(viewer, Relation.PARENT) : null;
        var kind = parent == null ? String.valueOf(viewer.organisationKind()) : "RELATIVE";
        var identifier =
                parent == null ? viewer.organisationIdentifier() : parent.id().toString();
        return facts.consents().stream()
                .anyMatch(one -> one.dataClass() == wanted
                        && one.recipient().kind().equals(kind)
                        && one.recipient().identifier().equals(identifier)
                        && !today.isBefore(one.from())
                        && today.isBefore(one.until())
                        && enoughSaidYes(one.givenBy()));
    }

    private boolean enoughSaidYes(Set<UUID> yes) {
        var pupil = ids(Relation.PUPIL, false);
        var parents = ids(Relation.PARENT, true);
        var pupilYes = !pupil.isEmpty() && yes.containsAll(pupil);
        var parentsYes = !parents.isEmpty() && yes.containsAll(parents);
        if (age() < 0) {
            return false;
        }
        return age() < 12 ? parentsYes : age() < 16 ? pupilYes && parentsYes : pupilYes;
    }

    private Set<UUID> ids(Relation relation, boolean withCustody) {
        return facts.relatives().stream()
                .filter(one -> one.relation() == relation && (!withCustody || one.hasCustody()))
                .map(Relative::id)
                .collect(Collectors.toSet());
    }

    private @org.jspecify.annotations.Nullable Relative relative(Viewer viewer, Relation relation) {
        return facts.relatives().stream()
                .filter(one -> one.relation() == relation && viewer.account().equals(one.account()))
                .findFirst()
                .orElse(null);
    }

    /** Whole years; below zero when it is not known, or not born yet. */
    private int age() {
        var born = facts.birthDate();
        return born == null || today.isBefore(born)
                ? -1
                : Period.between(born, today).getYears();
    }
}
