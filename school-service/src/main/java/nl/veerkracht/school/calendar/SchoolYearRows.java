package nl.veerkracht.school.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The stored school years. */
@ApplicationScoped
class SchoolYearRows implements PanacheRepositoryBase<SchoolYearRow, SchoolYearRow.Key> {}
