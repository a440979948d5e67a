package nl.veerkracht.school.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The stored schools. */
@ApplicationScoped
class SchoolRows implements PanacheRepositoryBase<SchoolRow, String> {

    /** A version that was never given out before. */
    long nextVersion() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('school_version')")
                        .getSingleResult())
                .longValue();
    }
}
