package nl.veerkracht.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemasTest {

    @ParameterizedTest
    @EnumSource
    void aSchemaNamesItsType(WireType type) {
        assertThat(Schemas.tree(type).path("$id").textValue()).isEqualTo("urn:veerkracht:schema:" + type.wireName());
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaHasTheFieldsOfTheRecord(WireType type) {
        assertThat(Schemas.tree(type).get("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.record().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaRequiresWhatTheRecordCannotDoWithout(WireType type) {
        var required = StreamSupport.stream(Schemas.tree(type).get("required").spliterator(), false)
                .map(JsonNode::textValue);

        assertThat(required)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.record().getRecordComponents())
                        .filter(component -> !isOptional(component))
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }
}
