package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.erasure.Erasures.Status;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.cases.request.NextLink;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;

/** The erasures of a school, for its administrators: what waits for a second person, and what was carried out. */
@ApplicationScoped
class ErasureList {
    private final Access access;
    private final Erasures erasures;

    ErasureList(Access access, Erasures erasures) {
        this.access = access;
        this.erasures = erasures;
    }

    /** What is asked for; an empty cursor asks for the first page. */
    record Wanted(Status status, List<String> cursor, int limit) {}

    /** Each shown is put on record; for who is no administrator of a school there are none. */
    Page<ErasureListItem> page(Reader reader, Wanted wanted, UriInfo asked) {
        if (!reader.isSchoolAdministrator()) {
            return new Page<>(List.of(), null);
        }
        var school = reader.viewer().organisationIdentifier();
        var page = NextLink.page(
                erasures.page(school, wanted.status(), wanted.cursor(), wanted.limit()),
                wanted.limit(),
                one -> one,
                ErasureList::cursor,
                asked);
        var shown = page.items().stream()
                .filter(one -> access.mayErase(reader, one.youngPersonId(), one.schoolId()))
                .map(ErasureListItem::of)
                .toList();
        return new Page<>(shown, page.next());
    }

    private static Cursor cursor(Erasure last) {
        return new Cursor(List.of(last.asked().at().toString(), last.id().toString()));
    }
}
