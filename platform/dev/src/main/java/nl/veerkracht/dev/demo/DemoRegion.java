package nl.veerkracht.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.veerkracht.dev.Addresses;
import nl.veerkracht.dev.part.Http;
import nl.veerkracht.dev.realm.Tokens;

/** Fills an empty platform through its front door, as schools and an administrator would; never behind it. */
public final class DemoRegion {
    /** Called once, at the end of the first start; saying it again changes nothing. */
    public void load(Addresses addresses, Tokens tokens) {
        var headers = Map.of("Authorization", "Bearer " + tokens.token("admin"), "Content-Type", "application/json");
        SchoolSheet.sandboxes().forEach(sheet -> {
            var school = addresses.gateway() + "/v1/schools/" + sheet.schoolId();
            put(school, headers, sheet.school());
            put(school + "/calendar", headers, sheet.calendar());
            put(school + "/reason-mappings", headers, sheet.reasonMappings());
        });
    }

    private static void put(String url, Map<String, String> headers, JsonNode body) {
        try {
            var answer = Http.send("PUT", url, headers, body.toString());
            if (!answer.good()) {
                throw new IllegalStateException(url + " was refused: " + answer.status() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
