package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.veerkracht.cases.erasure.model.ServiceRows;
import nl.veerkracht.kit.erasure.TableRows;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What there is of a young person, here and elsewhere. */
@ApplicationScoped
class HoldingsElsewhere {
    /** The name of this service on certificates. */
    static final String HERE = "case-service";

    /** Everyone who has something of young people, and must have answered before a certificate is complete. */
    static final List<String> SERVICES = List.of(HERE, "school-service", "notification-service");

    private static final int NOT_FOUND = 404;

    private final HoldingsHere here;
    private final SchoolHoldings school;
    private final NotificationHoldings notification;

    HoldingsElsewhere(
            HoldingsHere here, @RestClient SchoolHoldings school, @RestClient NotificationHoldings notification) {
        this.here = here;
        this.school = school;
        this.notification = notification;
    }

    /** What a service has. */
    record Held(List<TableRows> tables) {}

    /** @throws HoldingsNotKnown when one of them does not answer */
    List<ServiceRows> everywhere(UUID youngPersonId) {
        return Stream.of(
                        named(HERE, here.of(youngPersonId)),
                        named("school-service", ask(() -> school.of(youngPersonId))),
                        named("notification-service", ask(() -> notification.of(youngPersonId))))
                .flatMap(List::stream)
                .toList();
    }

    static List<ServiceRows> named(String service, List<TableRows> tables) {
        return tables.stream()
                .map(one -> new ServiceRows(service, one.table(), one.count()))
                .toList();
    }

    /** Who does not know the young person has nothing that this administrator would erase. */
    private static List<TableRows> ask(Supplier<Held> service) {
        try {
            return service.get().tables();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return List.of();
            }
            throw new HoldingsNotKnown(refused);
        } catch (ProcessingException unanswered) {
            throw new HoldingsNotKnown(unanswered);
        }
    }
}
