package nl.veerkracht.dev.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The people of the region as users of the realm, and the account with which notification-service keeps them. */
final class RealmUsers {
    private final ObjectMapper json;
    private final String password;

    RealmUsers(ObjectMapper json, String password) {
        this.json = json;
        this.password = password;
    }

    void addTo(ArrayNode users) {
        Person.all().forEach(person -> users.add(user(person)));
        var keeper = users.addObject();
        keeper.put("username", "service-account-notification-service");
        keeper.put("enabled", true);
        keeper.put("serviceAccountClientId", "notification-service");
        keeper.putObject("clientRoles")
                .putArray("realm-management")
                .add("view-realm") // without it, who has a role is not told
                .add("manage-users"); // what administrators do to the people of their organisation
    }

    private ObjectNode user(Person person) {
        var user = json.createObjectNode();
        user.put("username", person.username());
        user.put("enabled", true);
        user.put("email", person.mail());
        user.put("emailVerified", true);
        user.put("firstName", person.givenName());
        user.put("lastName", person.familyName());
        user.putArray("realmRoles").add(person.role());
        user.putArray("credentials").addObject().put("type", "password").put("value", password);
        var attributes = user.putObject("attributes");
        if (person.organisation() != null) {
            addOrganisation(attributes, person.organisation());
        }
        attributes.putArray("locale").add("nl");
        if (person.staffNumber() != null) {
            attributes.putArray("staff_number").add(person.staffNumber());
        }
        return user;
    }

    private static void addOrganisation(ObjectNode attributes, Organisation organisation) {
        attributes.putArray("organisation").add(organisation.id().toString());
        attributes.putArray("organisation_kind").add(organisation.kind());
        attributes.putArray("organisation_identifier").add(organisation.identifier());
        attributes.putArray("organisation_name").add(organisation.name());
    }
}
