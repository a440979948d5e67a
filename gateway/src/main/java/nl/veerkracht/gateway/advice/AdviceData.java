package nl.veerkracht.gateway.advice;

import java.util.UUID;
import nl.veerkracht.gateway.remote.AdviceService.Advice;
import nl.veerkracht.gateway.remote.AdviceService.AdviceReader;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * What the services told of the advice in a case; the name of the young person may be missing.
 *
 * @param readers who would read it; refused for who does not give advice
 */
record AdviceData(
        Part<YoungPerson> person,
        CareCase careCase,
        Listed<Advice> advices,
        Part<Listed<AdviceReader>> readers,
        Part<Listed<Participation>> participations,
        Part<Listed<Relative>> relatives) {

    /** Whether the reader gives advice: the service says who would read it to nobody else. */
    boolean mayGive() {
        return readers.isShown() && CurrentCase.isOpen(careCase);
    }

    /** The advice that holds now, if there is one. */
    @Nullable
    UUID standing() {
        return advices.items().stream().findFirst().map(Advice::id).orElse(null);
    }
}
