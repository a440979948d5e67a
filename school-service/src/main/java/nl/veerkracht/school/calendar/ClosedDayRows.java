package nl.veerkracht.school.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The stored closed days. */
@ApplicationScoped
class ClosedDayRows implements PanacheRepositoryBase<ClosedDayRow, ClosedDayRow.Key> {}
