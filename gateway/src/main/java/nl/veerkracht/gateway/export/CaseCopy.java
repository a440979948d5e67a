package nl.veerkracht.gateway.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.kit.cloudevents.EventJson;

/**
 * A copy of a case as case-service made it for the reader; says nothing of itself.
 *
 * @param person whom it is about, as far as the reader knows that person by name
 */
record CaseCopy(Part<YoungPerson> person, String json) {

    /**
     * What stands in it.
     *
     * @throws Answers.ServiceDown when it is not what was agreed
     */
    JsonNode tree() {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw Answers.down();
        }
    }

    @Override
    public String toString() {
        return "CaseCopy";
    }
}
