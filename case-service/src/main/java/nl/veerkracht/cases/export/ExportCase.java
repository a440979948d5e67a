package nl.veerkracht.cases.export;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.DomainProblem;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/**
 * Makes a copy of a case for one reader: every part as the reader can read it by itself, and not a word more. That a copy was
 * taken is on record beside what was seen.
 */
@ApplicationScoped
class ExportCase {
    private final Access access;
    private final BusinessClock clock;
    private final List<ExportPart> parts;

    ExportCase(Access access, BusinessClock clock, @All List<ExportPart> parts) {
        this.access = access;
        this.clock = clock;
        this.parts =
                parts.stream().sorted(Comparator.comparing(ExportPart::name)).toList();
    }

    /** @throws UnknownResource for who does not know the case */
    CaseExportView run(UUID caseId, Actor actor, @Nullable String acceptLanguage) {
        var reader = access.whoKnowsCase(caseId, actor);
        var person =
                Optional.ofNullable(access.aboutCase(caseId).youngPersonId()).orElseThrow(UnknownResource::new);
        access.exports(reader, person);
        var shown = shown(new ExportAsked(caseId, person, actor, acceptLanguage));
        return new CaseExportView(caseId, person, clock.instant(), isComplete(shown), shown);
    }

    private Map<String, Object> shown(ExportAsked asked) {
        var shown = new LinkedHashMap<String, Object>();
        for (var part : parts) {
            part(part, asked).ifPresent(content -> shown.put(part.name().wireName(), content));
        }
        return shown;
    }

    /** What the reader would be refused by itself is not there, as little as what there is none of. */
    private static Optional<Object> part(ExportPart part, ExportAsked asked) {
        try {
            return Optional.of(part.of(asked));
        } catch (DomainProblem refused) {
            if (refused.kind() != DomainProblem.Kind.NOT_FOUND && refused.kind() != DomainProblem.Kind.FORBIDDEN) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private static boolean isComplete(Map<String, Object> shown) {
        return shown.values().stream().noneMatch(part -> part instanceof Page<?> page && page.next() != null);
    }
}
