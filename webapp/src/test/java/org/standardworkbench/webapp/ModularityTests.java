package org.standardworkbench.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the features of the web application. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(WorkbenchApplication.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.standardworkbench.webapp");

    @Test
    void featuresUseOnlyTheDoorsThatTheyDeclare() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .as("features")
                .contains("cli", "database", "run", "shell");
        assertThat(MODULES.stream().map(ApplicationModule::getBasePackage).map(Object::toString))
                .doesNotHaveDuplicates();

        MODULES.verify();
    }

    @Test
    void viewsStayInsideTheirFeature() {
        assertThat(CLASSES.stream().filter(type -> type.isAssignableTo(Component.class)))
                .isNotEmpty();

        ArchRuleDefinition.classes()
                .that()
                .areAssignableTo(Component.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..ui..")
                .check(CLASSES);
    }

    @Test
    void commandsRunWithoutSpring() {
        assertThat(CLASSES.stream().filter(type -> type.getPackageName().endsWith(".cli")))
                .hasSizeGreaterThan(3);

        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("..cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.boot..", "org.springframework.context..", "com.vaadin..", "java.sql..")
                .check(CLASSES);
    }
}
