package nl.veerkracht.kit.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;

/** The shape every module keeps; each module runs them over its own classes with {@code ArchTests.in(HouseRules.class)}. */
public final class HouseRules {
    private static final Set<String> CLOCK_READERS = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName());

    /** What could be a name, a birth date or somebody's own words. */
    private static final Set<String> TELLING =
            Set.of(String.class.getName(), Object.class.getName(), LocalDate.class.getName(), Map.class.getName());

    @ArchTest
    static final ArchRule the_model_knows_no_framework = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "nl.veerkracht..model..",
                    "nl.veerkracht.contracts..",
                    "org.jspecify..",
                    "com.google.errorprone.."))
            .allowEmptyShould(true)
            .because("rules must be testable without a container");

    @ArchTest
    static final ArchRule nobody_asks_the_machine_what_time_it_is = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<>("now() is called") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                    AccessTarget.MethodCallTarget target = call.getTarget();
                    return "now".equals(target.getName())
                            && CLOCK_READERS.contains(target.getOwner().getName());
                }
            })
            .because("time comes from BusinessClock");

    @ArchTest
    static final ArchRule only_the_edge_sees_kafka = noClasses()
            .that(resideOutsideOfPackages(
                    "nl.veerkracht.kit..", "..messaging..", "nl.veerkracht.dev..", "nl.veerkracht.systemtests.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging.kafka.."))
            .allowEmptyShould(true)
            .because("out by outbox, in by inbox; nobody else touches Kafka");

    @ArchTest
    static final ArchRule rows_stay_in_their_package = classes()
            .that()
            .haveSimpleNameEndingWith("Row")
            .and(DescribedPredicate.not(DescribedPredicate.describe("nested", JavaClass::isNestedClass)))
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("what is stored is nobody else's business");

    @ArchTest
    static final ArchRule the_kit_knows_no_domain = noClasses()
            .that()
            .resideInAPackage("nl.veerkracht.kit..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("nl.veerkracht..").and(resideOutsideOfPackages("nl.veerkracht.kit..")))
            .allowEmptyShould(true)
            .because("the kit must serve any service");

    @ArchTest
    static final ArchRule a_refusal_is_not_made_of_texts = constructors()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.describe("are refusals", HouseRules::isRefusal))
            .and()
            .areNotPrivate()
            .should(new ArchCondition<>("take no text and no day") {
                @Override
                public void check(JavaConstructor constructor, ConditionEvents events) {
                    constructor.getRawParameterTypes().stream()
                            .filter(type -> TELLING.contains(type.getName()))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    constructor, constructor.getFullName() + " takes " + type.getSimpleName())));
                }
            })
            .allowEmptyShould(true)
            .because("what a refusal is made of ends up in answers and logs, and could tell of somebody");

    private static boolean isRefusal(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getAllRawSuperclasses().stream()
                        .map(JavaClass::getSimpleName)
                        .anyMatch(Set.of("DomainProblem", "Refusal")::contains);
    }

    private HouseRules() {}
}
