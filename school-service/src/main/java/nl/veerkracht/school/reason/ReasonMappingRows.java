package nl.veerkracht.school.reason;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The stored mappings. */
@ApplicationScoped
class ReasonMappingRows implements PanacheRepositoryBase<ReasonMappingRow, ReasonMappingRow.Key> {}
