package nl.veerkracht.cases.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.advice.model.Advice.Giver;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;

/** Lets those give advice, and see beforehand who will read it, who take part as youth physician; no emergency does. */
@ApplicationScoped
class Advisers {
    private static final String ROLE = Role.YOUTH_PHYSICIAN.wireName();

    private final Access access;

    Advisers(Access access) {
        this.access = access;
    }

    /** Who advises, and all that matters of whom it is about. */
    record Adviser(Reader reader, About about) {
        Giver giver() {
            var organisation = new Participant(OrganisationKind.GGD, reader.partIdentifier(), ROLE);
            return new Giver(organisation, reader.subject());
        }
    }

    /**
     * The physician who takes part.
     *
     * @throws nl.veerkracht.kit.problem.UnknownResource for who does not know the case
     * @throws OnlyThePhysicianAdvises for everyone else
     */
    Adviser of(UUID caseId, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var about = access.aboutCase(caseId);
        if (!about.hasTakingPart(reader, OrganisationKind.GGD, Role.YOUTH_PHYSICIAN)) {
            throw new OnlyThePhysicianAdvises();
        }
        return new Adviser(reader, about);
    }

    /** Records that the physician writes advice. */
    void writes(Adviser adviser) {
        access.writes(adviser.reader(), adviser.about(), DataClass.ADVICE);
    }
}
