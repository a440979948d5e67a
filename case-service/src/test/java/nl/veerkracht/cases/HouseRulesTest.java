package nl.veerkracht.cases;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.kit.arch.HouseRules;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@AnalyzeClasses(packages = "nl.veerkracht.cases", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    @ArchTest
    static final ArchTests rules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule only_access_asks_the_policy = noClasses()
            .that()
            .resideOutsideOfPackage("nl.veerkracht.cases.access..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(AccessPolicy.class)
            .because("what is decided must be recorded, and is so there");

    @ArchTest
    static final ArchRule who_is_asked_for_facts_asks_nobody_in_turn = noClasses()
            .that()
            .resideInAPackage("nl.veerkracht.cases.sharing..")
            .should()
            .transitivelyDependOnClassesThat()
            .areAnnotatedWith(RegisterRestClient.class)
            .because("two services that wait for each other both stand still");
}
