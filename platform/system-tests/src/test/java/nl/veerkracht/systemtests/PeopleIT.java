package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.veerkracht.dev.part.Mails.Mail;
import nl.veerkracht.dev.realm.Tokens.NoToken;
import org.junit.jupiter.api.Test;

/** An administrator lets somebody in, changes what they may do, and shuts them out, with Keycloak itself. */
@OnTheWholePlatform
class PeopleIT {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/realms/\\S+");

    private final World world;
    private final String email = "nora." + UUID.randomUUID() + "@zandbak.example";

    PeopleIT(World world) {
        this.world = world;
    }

    @Test
    void whoIsAddedChoosesAPasswordAndWorksFromThereOn() throws Exception {
        var id = added("mentor");

        choosesPassword();

        var token = world.as(email);
        assertThat(token.get("/v1/notifications").status()).isEqualTo(200);
        assertThat(token.get("/v1/people").status()).isEqualTo(403);
        try (var visitor = world.visitor(email, "nl-NL")) {
            assertThat(visitor.text()).contains("Mijn werk", "Nora de Boer", "Mentor");
        }
        assertThat(administrator().get("/v1/people/changes?limit=200").items())
                .extracting(
                        change -> change.path("whom").asText(),
                        change -> change.path("kind").asText())
                .as("the clock is put back before each test, so that the newest need not come first")
                .contains(tuple(id, "ADDED"));
    }

    @Test
    void aChangeOfRolesIsInTheNextToken() throws Exception {
        var id = added("mentor");
        choosesPassword();
        var pupil = world.pupilWithACase();
        assertThat(world.as(email)
                        .get("/v1/young-people/" + pupil.youngPersonId())
                        .status())
                .isEqualTo(200);

        var changed = administrator().put("/v1/people/" + id, json("""
                        {"givenName": "Nora", "familyName": "de Boer", "roles": ["administrator"]}
                        """));

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(world.as(email)
                        .get("/v1/young-people/" + pupil.youngPersonId())
                        .status())
                .isEqualTo(404);
        assertThat(world.as(email)
                        .get("/v1/people/" + id)
                        .json()
                        .path("roles")
                        .get(0)
                        .asText())
                .isEqualTo("administrator");
    }

    @Test
    void whoIsDeactivatedCannotSignInUntilActivatedAgain() throws Exception {
        var id = added("absence-coordinator");
        choosesPassword();
        assertThat(world.as(email).get("/v1/notifications").status()).isEqualTo(200);

        act(id, "deactivation");

        assertThatThrownBy(() -> world.as(email)).isInstanceOf(NoToken.class).hasMessageContaining("disabled");
        assertThat(administrator().get("/v1/people/" + id).json().path("active").asBoolean())
                .isFalse();
        act(id, "activation");
        assertThat(world.as(email).get("/v1/notifications").status()).isEqualTo(200);
    }

    @Test
    void theListHasTheOwnPeopleOnly() {
        var own = administrator().get("/v1/people?limit=200").items();

        assertThat(own)
                .extracting(one -> one.path("email").asText())
                .contains("mentor-99xx00@voorbeeldstad.example", "admin-99xx00@voorbeeldstad.example")
                .doesNotContain("mentor-99xx01@voorbeeldstad.example", "pupil@voorbeeldstad.example");
        var mentor = one(own, "mentor-99xx00@voorbeeldstad.example");
        assertThat(mentor.path("roles").get(0).asText()).isEqualTo("mentor");
        assertThat(mentor.path("staffNumber").asText()).isEqualTo("M1");
        for (var stranger : List.of("admin-99xx01", "admin")) {
            assertThat(world.as(stranger)
                            .get("/v1/people/" + mentor.path("id").asText())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void anAddressThatIsInUseElsewhereIsRefused() {
        var answer = administrator().post("/v1/people", request("officer-9901@voorbeeldstad.example", "mentor"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("type").asText()).isEqualTo("/problems/email-in-use");
    }

    private Caller administrator() {
        return world.as("admin-99xx00");
    }

    private String added(String role) {
        var answer = administrator().post("/v1/people", request(email, role));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("mailed").asBoolean()).isTrue();
        return answer.json().path("id").asText();
    }

    private void act(String id, String what) {
        assertThat(administrator().post("/v1/people/" + id + "/" + what, "").status())
                .isEqualTo(204);
    }

    /** The one that demo people have, so that they can be asked for as such. */
    private void choosesPassword() throws MessagingException, IOException {
        world.ledger()
                .await(() -> assertThat(world.platform().mails().to(email)).hasSize(1));
        var link = LINK.matcher(text(world.platform().mails().to(email).get(0)));
        assertThat(link.find()).isTrue();
        try (var visitor = world.visitor("nl-NL")) {
            var page = visitor.page();
            page.navigate(link.group());
            page.locator("#kc-info-message a").first().click();
            page.fill("#password-new", world.platform().secrets().demoPassword());
            page.fill("#password-confirm", world.platform().secrets().demoPassword());
            page.locator("[type=submit]").first().click();
            page.waitForLoadState();
        }
    }

    private static String text(Mail mail) throws MessagingException, IOException {
        var message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.text().getBytes(StandardCharsets.UTF_8)));
        return String.valueOf(((Multipart) message.getContent()).getBodyPart(0).getContent());
    }

    private static String request(String email, String role) {
        return """
                {"givenName": "Nora", "familyName": "de Boer", "email": "%s", "roles": ["%s"], "staffNumber": "M77"}
                """.formatted(email, role);
    }

    private static JsonNode one(List<JsonNode> people, String address) {
        return people.stream()
                .filter(person -> person.path("email").asText().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String text) throws IOException {
        return Caller.JSON.readTree(text);
    }
}
