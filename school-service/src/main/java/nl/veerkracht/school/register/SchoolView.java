package nl.veerkracht.school.register;

import org.jspecify.annotations.Nullable;

/** A school as the API shows it. */
public record SchoolView(
        String schoolId,
        String name,
        String sector,
        @Nullable String organisationId,
        String municipalityCode) {}
