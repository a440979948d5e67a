package nl.veerkracht.cases.retention;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veerkracht.cases.retention.model.RetentionRule;
import nl.veerkracht.kit.paging.Page;

/** How long what is kept, and who says so: for everyone who is signed in. */
@Blocking
@Path("/v1/retention-rules")
@Produces(MediaType.APPLICATION_JSON)
public class RetentionRuleResource {
    private final RetentionRules rules;

    RetentionRuleResource(RetentionRules rules) {
        this.rules = rules;
    }

    @GET
    public Page<RetentionRule> list() {
        return new Page<>(rules.all(), null);
    }
}
