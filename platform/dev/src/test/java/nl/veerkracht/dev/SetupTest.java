package nl.veerkracht.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.veerkracht.dev.part.Jvm;
import org.junit.jupiter.api.Test;

class SetupTest {
    private static final Setup TWO = Setup.PRODUCTION.withReplicas(2);

    @Test
    void ofTwoTheFirstKeepsThePlainName() {
        assertThat(TWO.each("gateway")).containsExactly("gateway", "gateway-2");
        assertThat(TWO.each("connect")).containsExactly("connect", "connect-2");
    }

    @Test
    void twoBrokersCannotOutvoteOneSoThereAreThree() {
        assertThat(TWO.each("kafka")).containsExactly("kafka", "kafka-2", "kafka-3");
    }

    @Test
    void whatKeepsItsDataInOnePlaceIsThereOnce() {
        assertThat(TWO.each("postgres")).containsExactly("postgres");
        assertThat(TWO.each("keycloak")).containsExactly("keycloak");
    }

    @Test
    void inDevelopmentThereIsOneOfEverything() {
        assertThat(Parts.KINDS)
                .allSatisfy(kind -> assertThat(Setup.DEVELOPMENT.each(kind)).containsExactly(kind));
    }

    @Test
    void threeOfEverythingIsRefused() {
        assertThatThrownBy(() -> TWO.withReplicas(3)).hasMessage("1 or 2 of everything, not 3");
    }

    @Test
    void whatOnePartIsAskedIsNotAskedOfAnother() {
        var setup = TWO.withOptions("gateway", "-Xmx64m").withOptions("gateway", "-Xss256k");

        assertThat(setup.jvm("gateway").more()).containsExactly("-Xmx64m", "-Xss256k");
        assertThat(setup.jvm("gateway-2").more()).isEmpty();
        assertThat(setup.jvm("gateway").jvm()).isEqualTo(Jvm.PRODUCTION);
    }

    @Test
    void keycloakIsNotWhatIsMeasuredSoItStartsQuickly() {
        assertThat(TWO.jvm("keycloak").jvm()).isEqualTo(Jvm.DEVELOPMENT);
        assertThat(TWO.jvm("kafka").jvm()).isEqualTo(Jvm.PRODUCTION);
    }

    @Test
    void onlyTheUsualFirstOfAKindRemembersItsClasses() {
        var setup = TWO.withOptions("gateway", "-Xmx64m");

        assertThat(setup.jvm("school-service").remembers()).isTrue();
        assertThat(setup.jvm("school-service-2").remembers()).isFalse();
        assertThat(setup.jvm("gateway").remembers()).isFalse();
    }

    @Test
    void whatIsMeantForAPartThatIsNotThereIsRefused() {
        var setup = Setup.PRODUCTION.withOptions("gateway-2", "-Xmx64m");

        assertThatThrownBy(setup::refuseUnknown).hasMessageStartingWith("no part is called gateway-2");
        assertThatCode(setup.withReplicas(2)::refuseUnknown).doesNotThrowAnyException();
    }

    @Test
    void variablesAddUp() {
        var setup = TWO.withEnvironment("gateway", Map.of("A", "1")).withEnvironment("gateway", Map.of("B", "2"));

        assertThat(setup.environment("gateway")).isEqualTo(Map.of("A", "1", "B", "2"));
        assertThat(setup.environment("gateway-2")).isEmpty();
    }
}
