package nl.veerkracht.gateway.erasure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.gateway.erasure.ErasurePage.About;
import nl.veerkracht.gateway.erasure.ErasurePage.Goes;
import nl.veerkracht.gateway.erasure.ErasurePage.Signed;
import nl.veerkracht.gateway.erasure.ErasurePage.Stays;
import nl.veerkracht.gateway.erasure.ErasurePage.TableLine;
import nl.veerkracht.gateway.organisation.Names;
import nl.veerkracht.gateway.organisation.OrganisationWords;
import nl.veerkracht.gateway.page.SeenWord;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.ErasureService;
import nl.veerkracht.gateway.remote.ErasureService.Certificate;
import nl.veerkracht.gateway.remote.ErasureService.Erasure;
import nl.veerkracht.gateway.remote.ErasureService.Kept;
import nl.veerkracht.gateway.remote.ErasureService.ServiceRows;
import nl.veerkracht.gateway.remote.ErasureService.Word;
import nl.veerkracht.gateway.remote.PeopleService;
import nl.veerkracht.gateway.session.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** A second person looks at what would go, and decides; after that this is the certificate. */
@Path("/organisation/erasures/{id: [0-9a-f-]{36}}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ErasureResource {
    private final Reader reader;
    private final OrganisationWords words;
    private final ErasureService erasures;
    private final PeopleService people;

    ErasureResource(
            Reader reader,
            OrganisationWords words,
            @RestClient ErasureService erasures,
            @RestClient PeopleService people) {
        this.reader = reader;
        this.words = words;
        this.erasures = erasures;
        this.people = people;
    }

    @GET
    public TemplateInstance show(UUID id, @QueryParam("done") @Nullable String done) {
        var one = Answers.given(erasures.one(token(), id));
        var names = Names.of(
                people,
                token(),
                Stream.of(one.asked(), one.approved())
                        .filter(word -> word != null)
                        .map(Word::by)
                        .toList());
        return words.in(page(one, names, done));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(UUID id) {
        try {
            Answers.given(erasures.approve(token(), id));
            return ErasureDone.ERASED.at(id);
        } catch (AlreadyDone changed) {
            return ErasureDone.AGAIN.at(id);
        }
    }

    private ErasurePage page(Erasure one, Names names, @Nullable String done) {
        var said = ErasureDone.said(done, words.of(ErasureMessages.class));
        var approved = one.approved();
        if (approved == null) {
            return new ErasurePage(words.layout(), said, about(one, names), wouldGo(one), stays(one), null);
        }
        var certificate = Answers.given(erasures.certificate(token(), one.id()));
        return new ErasurePage(
                words.layout(),
                said,
                about(one, names),
                went(certificate),
                List.of(),
                signed(certificate, approved, names));
    }

    private About about(Erasure one, Names names) {
        return new About(
                one.id(),
                one.youngPersonId(),
                GroundWord.parse(one.ground()),
                names.orAccount(one.asked().by()),
                words.dates().moment(one.asked().at()),
                words.dates().moment(one.countedAt()),
                one.note(),
                one.asked().by().equals(reader.actor().subject()));
    }

    private static List<Goes> wouldGo(Erasure one) {
        return one.wouldGo().stream()
                .collect(groupingBy(
                        ServiceRows::service,
                        TreeMap::new,
                        mapping(rows -> new TableLine(rows.table(), rows.count()), toList())))
                .entrySet()
                .stream()
                .map(each -> Goes.of(each.getKey(), each.getValue(), null))
                .toList();
    }

    private List<Goes> went(Certificate certificate) {
        return certificate.services().stream()
                .map(each -> Goes.of(
                        each.service(),
                        each.rows().stream()
                                .map(rows -> new TableLine(rows.table(), rows.count()))
                                .toList(),
                        words.dates().moment(each.at())))
                .toList();
    }

    private List<Stays> stays(Erasure one) {
        return one.mustStay().stream().map(this::stays).toList();
    }

    private Stays stays(Kept kept) {
        return new Stays(
                SeenWord.parse(kept.dataClass()),
                kept.until() == null ? null : words.dates().day(kept.until()),
                kept.basis().equals("LAW"));
    }

    private Signed signed(Certificate certificate, Word approved, Names names) {
        var messages = words.of(ErasureMessages.class);
        return new Signed(
                names.orAccount(approved.by()),
                words.dates().moment(approved.at()),
                certificate.waitingFor().stream()
                        .map(service -> messages.service(ServiceWord.parse(service)))
                        .collect(joining(", ")),
                words.dates().moment(certificate.inTopicsUntil()));
    }

    private String token() {
        return reader.asking().authorization();
    }
}
