package nl.veerkracht.cases.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.family.model.LinkCode;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;

/** Somebody of the family signs in for the first time and types the code from the school. */
@ApplicationScoped
class LinkAccount {
    private final Access access;
    private final Relatives relatives;
    private final WrongCodes wrongCodes;
    private final BusinessClock clock;

    LinkAccount(Access access, Relatives relatives, WrongCodes wrongCodes, BusinessClock clock) {
        this.access = access;
        this.relatives = relatives;
        this.wrongCodes = wrongCodes;
        this.clock = clock;
    }

    /**
     * Links the account of this actor to whom the code was given.
     *
     * @throws UnknownCode when it cannot be used, by this account or at all
     * @throws TooManyWrongCodes when that happened too often
     */
    @Transactional
    @SentOnce
    Relatives.Link run(String typed, Actor actor) {
        var now = clock.instant();
        wrongCodes.refuseIfTooMany(actor.subject(), now);
        var link = LinkCode.typed(typed)
                .flatMap(code -> relatives.link(code, actor.subject(), relations(actor), now))
                .or(() -> remembered(actor));
        access.reader(actor).ifPresent(reader -> onRecord(reader, link));
        return link.orElseThrow(UnknownCode::new);
    }

    private void onRecord(Reader reader, Optional<Relatives.Link> link) {
        link.ifPresentOrElse(
                one -> access.listed(reader, List.of(one.youngPersonId()), "linked-by-code"),
                () -> access.refuse(reader, null, "no-such-code"));
    }

    private Optional<Relatives.Link> remembered(Actor actor) {
        wrongCodes.add(actor.subject(), clock.instant());
        return Optional.empty();
    }

    /** As whom somebody may be linked is what the account is for: a pupil's account is not a parent's. */
    private static List<Relation> relations(Actor actor) {
        return Stream.of(Relation.values())
                .filter(relation -> actor.has(Role.valueOf(relation.name()).wireName()))
                .toList();
    }
}
