package nl.veerkracht.dev.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What Keycloak may keep of a user; the organisation's attributes are for administrators to set and nobody to edit. */
final class UserProfile {
    private UserProfile() {}

    static ObjectNode component(ObjectMapper json) {
        var profile = json.createObjectNode();
        var attributes = profile.putArray("attributes");
        List.of("username", "email", "firstName", "lastName")
                .forEach(name -> attribute(attributes, name).add("user"));
        ClaimMappers.ATTRIBUTES.forEach(name -> attribute(attributes, name));
        attribute(attributes, "locale").add("user");
        var components = json.createObjectNode();
        components
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .addObject()
                .put("providerId", "declarative-user-profile")
                .putObject("config")
                .putArray("kc.user.profile.config")
                .add(profile.toString());
        return components;
    }

    /** Returns who may see it, for more to be added. */
    private static ArrayNode attribute(ArrayNode attributes, String name) {
        var attribute = attributes.addObject().put("name", name);
        var permissions = attribute.putObject("permissions");
        permissions.putArray("edit").add("admin");
        return permissions.putArray("view").add("admin");
    }
}
