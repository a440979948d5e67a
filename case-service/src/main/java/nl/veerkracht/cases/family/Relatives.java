package nl.veerkracht.cases.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.family.model.LinkCode;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.contracts.access.Relative.Relation;

/** Who belongs to a young person, and which account each has; a young person is in it once, a parent as often as told. */
@ApplicationScoped
public class Relatives {
    private static final String ADD = """
            insert into relative (id, young_person_id, relation, has_custody, label, added_by, added_at)
            values (?::uuid, ?::uuid, ?, ?::boolean, ?, ?, ?::timestamptz)
            on conflict do nothing
            """;
    private static final String OF_PERSON = """
            select id, relation, has_custody, label, account is not null as linked, code_until
            from relative where young_person_id = ?::uuid and removed_at is null order by relation desc, added_at, id
            """;
    private static final String OF_ACCOUNT = """
            select id, young_person_id, relation from relative where account = ? and removed_at is null
            order by linked_at, id
            """;
    private static final String GIVE_CODE = """
            update relative set code_hash = ?, code_until = ?::timestamptz
            where id = ?::uuid and young_person_id = ?::uuid and account is null and removed_at is null
            """;
    private static final String LINK = """
            update relative r set account = ?, linked_at = ?::timestamptz, code_hash = null, code_until = null
            where r.code_hash = ? and r.code_until > ?::timestamptz and r.account is null and r.relation = any(?::text[])
              and not exists (select from relative o
                              where o.young_person_id = r.young_person_id and o.account = ? and o.removed_at is null)
            returning id, young_person_id, relation
            """;

    private final Database database;

    Relatives(Database database) {
        this.database = database;
    }

    /** Somebody of the family who is to be known. */
    record Addition(UUID id, UUID youngPersonId, NewRelative who, String by, Instant at) {}

    /** To whom an account belongs. */
    public record Link(UUID relativeId, UUID youngPersonId, Relation relation) {}

    /** @throws PupilIsKnown when it is the young person, who is there already */
    @SentOnce
    void add(Addition one) {
        var added = database.statement(ADD)
                .value(one.id())
                .value(one.youngPersonId())
                .value(one.who().relation())
                .value(one.who().hasCustody())
                .value(one.who().label())
                .value(one.by())
                .value(one.at())
                .run();
        if (added == 0) {
            throw new PupilIsKnown();
        }
    }

    /** The young person first, then the parents as they were told. */
    List<RelativeView> of(UUID youngPersonId) {
        return database.statement(OF_PERSON).value(youngPersonId).list(RelativeView::of);
    }

    /** Whose account it is: of one's own, or of one's children. */
    public List<Link> ofAccount(String account) {
        return database.statement(OF_ACCOUNT)
                .value(account)
                .list(row -> new Link(row.id("id"), row.id("young_person_id"), Relation.valueOf(row.text("relation"))));
    }

    /** Gives this code instead of any before; whether there is somebody to give it to who has no account yet. */
    boolean give(UUID relativeId, UUID youngPersonId, LinkCode code, Instant until) {
        return database.statement(GIVE_CODE)
                        .value(code.hash())
                        .value(until)
                        .value(relativeId)
                        .value(youngPersonId)
                        .run()
                > 0;
    }

    /** Links the account to whom the code was given, if it is still good and for somebody in one of these relations. */
    Optional<Link> link(LinkCode code, String account, List<Relation> relations, Instant now) {
        return database
                .statement(LINK)
                .value(account)
                .value(now)
                .value(code.hash())
                .value(now)
                .values(relations)
                .value(account)
                .list(row -> new Link(row.id("id"), row.id("young_person_id"), Relation.valueOf(row.text("relation"))))
                .stream()
                .findFirst();
    }
}
