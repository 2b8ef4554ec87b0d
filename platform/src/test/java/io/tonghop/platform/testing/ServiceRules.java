package io.tonghop.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rooms of a service, and what may not be found in them. */
public final class ServiceRules {

    private ServiceRules() {}

    /** Checks every rule on the classes of a service. */
    public static void check(String servicePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(servicePackage);
        List<ArchRule> rules = List.of(
                slices().matching(servicePackage + ".(*)..").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("javax.sql.DataSource")
                        .because("a resource turns HTTP into a call of its use case"),
                noClasses()
                        .that(simpleNameEndingWith("EventsConsumer")
                                .or(simpleNameEndingWith("Resource"))
                                .negate())
                        .and()
                        .haveSimpleNameNotEndingWith("Topology")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.eclipse.microprofile.reactive.messaging.."))
                        .because("only a consumer knows the messaging"),
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Policy")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("jakarta..", "io.quarkus..", "org.eclipse.microprofile.."))
                        .allowEmptyShould(true)
                        .because("a rule is plain Java"),
                fields().should()
                        .notBeAnnotatedWith("jakarta.inject.Inject")
                        .because("what a class needs comes in by its constructor"));
        rules.forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }
}
