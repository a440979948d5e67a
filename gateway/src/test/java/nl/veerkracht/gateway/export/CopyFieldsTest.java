package nl.veerkracht.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.veerkracht.gateway.export.CopyFields.Fact;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in a copy is read in words, and what has none is not left out. */
class CopyFieldsTest {
    private static final String MOTHER = "0b6f2a52-94c5-4d0e-8a5e-0000000000aa";
    private static final String STRANGER = "0b6f2a52-94c5-4d0e-8a5e-0000000000bb";

    private final CopyWords words = new CopyWords(
                    NamesOfWords.of(CopyMessages.class),
                    NamesOfWords.ALL,
                    new Organisations(NamesOfWords.ALL, null),
                    java.util.Map.of())
            .knowing(json("{'items':[{'id':'" + MOTHER + "','relation':'PARENT','label':'moeder'}]}"));
    private final CopyFields fields = new CopyFields(words, new Dates(Language.EN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan           | {'concerns':'<b>'}                    | label CONCERNS | <b>",
                "plan           | {'reviewOn':'2026-11-30'}             | label REVIEW_ON | Mon 30 November 2026",
                "notes          | {'presenceOnly':true}                 | label PRESENCE_ONLY | yes",
                "notes          | {'corrects':'" + STRANGER + "'}       | label CORRECTS | yes",
                "steps          | {'step':'SCHOOL_TALK'}                | label STEP | step SCHOOL_TALK",
                "case           | {'status':'OPEN'}                     | label STATUS | code OPEN",
                "participations | {'status':'ACTIVE'}                   | label STATUS | participation ACTIVE",
                "tasks          | {'kind':'PLAN_ACTION'}                | label KIND | task PLAN_ACTION",
                "consents       | {'givenBy':['" + MOTHER + "']}        | label GIVEN_BY | familyParent (moeder)",
                "consents       | {'recipient':{'kind':'RELATIVE','identifier':'" + MOTHER
                        + "'}} | label RECIPIENT | familyParent (moeder)",
                "tasks          | {'owner':{'kind':'GGD','identifier':'1','role':'youth-physician'}} | label OWNER | organisation GGD, role YOUTH_PHYSICIAN",
                "voices         | {'audience':['SCHOOL','GGD']}         | label AUDIENCE | code SCHOOL, code GGD",
                "case           | {'status':'SOMETHING_NEW'}            | label STATUS | SOMETHING_NEW",
                "case           | {'newField':12}                       | newField | 12"
            })
    void aFieldIsReadInWords(String part, String thing, String label, String value) {
        assertThat(fields.of(part, json(thing))).containsExactly(new Fact(label, value));
    }

    @Test
    void whatIsNotThereAndWhatOnlyProgramsNeedIsNot() {
        assertThat(fields.of("notes", json("{'id':'" + STRANGER + "','wish':null,'awaited':[]}")))
                .isEmpty();
    }

    @Test
    void ofSeveralThingsEachStandsByItself() {
        assertThat(fields.of("plan", json("{'goals':[{'text':'one'},{'text':'two','programmeGoal':'three'}]}")))
                .isEqualTo(List.of(
                        new Fact("label GOALS", "label TEXT: one"),
                        new Fact("label GOALS", "label TEXT: two, label PROGRAMME_GOAL: three")));
    }

    @Test
    void aThingIsCalledByItsDay() {
        assertThat(fields.title("notes", json("{'happenedOn':'2026-11-30'}"))).isEqualTo("Mon 30 November 2026");
        assertThat(fields.title("relatives", json("{'label':'x'}"))).isEqualTo("part RELATIVES");
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
