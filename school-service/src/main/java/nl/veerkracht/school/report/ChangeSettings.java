package nl.veerkracht.school.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.register.SchoolVersions;
import nl.veerkracht.school.register.Schools;
import nl.veerkracht.school.report.model.ReportSettings;
import nl.veerkracht.school.signal.Cause;
import org.jspecify.annotations.Nullable;

/** Sets how a school reports; drafts follow it at once, what was filed does not. */
@ApplicationScoped
class ChangeSettings {
    private final Schools schools;
    private final SchoolVersions versions;
    private final Settings settings;

    ChangeSettings(Schools schools, SchoolVersions versions, Settings settings) {
        this.schools = schools;
        this.versions = versions;
        this.settings = settings;
    }

    /** What is set, in which version of the school. */
    record Held(ReportSettings settings, long version) {}

    /** @throws UnknownResource for a school that is not there */
    Held of(String schoolId) {
        var version = versions.of(schoolId);
        var set = settings.at(version).get(schoolId);
        if (set == null) {
            throw new UnknownResource();
        }
        return new Held(set, version.get(0).version());
    }

    @Transactional
    public void run(String schoolId, ReportSettings wanted, @Nullable Long seen) {
        schools.beginChange(schoolId, seen);
        settings.put(schoolId, wanted);
        schools.endChange(schoolId, Cause.SETTINGS);
    }
}
