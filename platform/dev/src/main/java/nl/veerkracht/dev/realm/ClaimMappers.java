package nl.veerkracht.dev.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The claims that say who a bearer acts for: from a person's attributes, or fixed for a system. */
final class ClaimMappers {
    static final List<String> ATTRIBUTES = List.of(
            "organisation", "organisation_kind", "organisation_identifier", "organisation_name", "staff_number");

    private final ObjectMapper json;

    ClaimMappers(ObjectMapper json) {
        this.json = json;
    }

    void addPersonClaims(ObjectNode scope) {
        var mappers = (ArrayNode) scope.get("protocolMappers");
        for (var attribute : ATTRIBUTES) {
            var config = mapper(mappers, attribute, "oidc-usermodel-attribute-mapper");
            config.put("user.attribute", attribute);
            config.put("id.token.claim", "true");
            config.put("userinfo.token.claim", "true");
        }
    }

    /** A system acts for one organisation, whatever it says itself. */
    ArrayNode systemClaims(Organisation organisation) {
        var mappers = json.createArrayNode();
        hardcoded(mappers, "organisation", organisation.id().toString());
        hardcoded(mappers, "organisation_kind", organisation.kind());
        hardcoded(mappers, "organisation_identifier", organisation.identifier());
        return mappers;
    }

    private void hardcoded(ArrayNode mappers, String claim, String value) {
        mapper(mappers, claim, "oidc-hardcoded-claim-mapper").put("claim.value", value);
    }

    private ObjectNode mapper(ArrayNode mappers, String claim, String kind) {
        var mapper = mappers.addObject();
        mapper.put("name", claim);
        mapper.put("protocol", "openid-connect");
        mapper.put("protocolMapper", kind);
        var config = mapper.putObject("config");
        config.put("claim.name", claim);
        config.put("jsonType.label", "String");
        config.put("access.token.claim", "true");
        config.put("introspection.token.claim", "true");
        return config;
    }
}
