package nl.veerkracht.cases.note.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Role;

/** The classes of data that there are notes of, with the one role that writes them. */
public enum NoteClass {
    MEDICAL(DataClass.MEDICAL, Role.YOUTH_PHYSICIAN, EntryKind.NOTE_MEDICAL),
    CARE(DataClass.CARE, Role.YOUTH_CARE_PROFESSIONAL, EntryKind.NOTE_CARE),
    SUPPORT(DataClass.SUPPORT, Role.CONSORTIUM_ADVISER, EntryKind.NOTE_SUPPORT);

    private final DataClass dataClass;
    private final Role writer;
    private final EntryKind entryKind;

    NoteClass(DataClass dataClass, Role writer, EntryKind entryKind) {
        this.dataClass = dataClass;
        this.writer = writer;
        this.entryKind = entryKind;
    }

    /** The class that somebody with these roles writes; empty for who writes none. */
    public static Optional<NoteClass> writtenAs(Set<Role> roles) {
        return Arrays.stream(values()).filter(one -> roles.contains(one.writer)).findFirst();
    }

    public DataClass dataClass() {
        return dataClass;
    }

    /** How the timeline tells that there is one. */
    public EntryKind entryKind() {
        return entryKind;
    }
}
