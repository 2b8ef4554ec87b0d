package io.tonghop.aggregation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.tonghop.platform.testing.ServiceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRoomsOfAService() {
        ServiceRules.check("io.tonghop.aggregation");
    }

    @Test
    void keepsTheModelOfTheRollUpPure() {
        classes()
                .that()
                .resideInAPackage("io.tonghop.aggregation.rollup.model..")
                .and()
                .haveSimpleNameNotEndingWith("Test")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "io.tonghop.contracts..", "io.tonghop.aggregation.rollup.model..", "org.jspecify..")
                .check(new ClassFileImporter()
                        .withImportOption(new com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests())
                        .importPackages("io.tonghop.aggregation.rollup.model"));
    }
}
