package org.standardworkbench.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The walls between the rooms of this library. Arrows go up the list of rooms only. A wall around an empty room guards
 * nothing, so every test first makes sure that there is something on both of its sides.
 */
class RoomsTests {

    private static final String ROOT = "org.standardworkbench.rules";

    /** From the top of the list to the bottom: a room may use those before it, never those after it. */
    private static final List<String> ROOMS = List.of(
            "standard",
            "language",
            "data",
            "files",
            "authoring",
            "runtime",
            "assessment",
            "editing",
            "engine",
            "comparison",
            "alignment",
            "quality",
            "verification");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<String> rooms() {
        return ROOMS.stream();
    }

    @Nested
    class TheList {

        @Test
        void namesExactlyTheRoomsThatExist() throws IOException {
            try (Stream<Path> folders = Files.list(Path.of("src/main/java", ROOT.split("\\.")))) {
                assertThat(folders.filter(Files::isDirectory)
                                .map(folder -> folder.getFileName().toString()))
                        .containsExactlyInAnyOrderElementsOf(ROOMS);
            }
        }

        @ParameterizedTest
        @MethodSource("org.standardworkbench.rules.RoomsTests#rooms")
        void introducesEachRoomByAPurposeAndNullMarked(String room) throws IOException {
            var introduction = Files.readString(
                    Path.of("src/main/java", ROOT.split("\\.")).resolve(room).resolve("package-info.java"));

            assertThat(introduction)
                    .contains("@" + NullMarked.class.getSimpleName())
                    .containsPattern("/\\*\\*[^/]+\\.");
        }
    }

    @Nested
    class Arrows {

        @ParameterizedTest
        @MethodSource("org.standardworkbench.rules.RoomsTests#rooms")
        void goUpTheListOnly(String room) {
            var below = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
            if (below.isEmpty()) {
                return;
            }
            assertRoomHasClasses(room);
            below.forEach(RoomsTests::assertRoomHasClasses);

            noClasses()
                    .that()
                    .resideInAPackage(in(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below.stream().map(RoomsTests::in).toArray(String[]::new))
                    .check(CLASSES);
        }

        @Test
        void formNoCircle() {
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
        }

        @Test
        void formNoCircleBetweenThePartsOfARoomEither() {
            assertRoomHasClasses("files.check");
            assertRoomHasClasses("language.statements");

            slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
        }

        @Test
        void joinReadingAndSentencesNowhere() {
            assertRoomHasClasses("language.statements");

            noClasses()
                    .that()
                    .resideInAPackage(in("language.statements"))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(ROOT + "..")
                            .and(resideOutsideOfPackages(in("language.statements"), in("standard"))))
                    .check(CLASSES);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".language")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(in("language.statements"))
                    .check(CLASSES);
        }

        @Test
        void leadFromTheLanguageToTheStandardAlone() {
            noClasses()
                    .that()
                    .resideInAPackage(in("language"))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(ROOT + "..")
                            .and(resideOutsideOfPackages(in("language"), in("standard"))))
                    .check(CLASSES);
        }
    }

    @Nested
    class ThirdParties {

        @Test
        void doNotEnterTheRuntimeBecauseItTravelsInEveryKjar() {
            assertRoomHasClasses("runtime");

            classes()
                    .that()
                    .resideInAPackage(in("runtime"))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify.annotations..", in("runtime"))
                    .check(CLASSES);
        }

        @Test
        void seeDroolsFromTheEngineOnly() {
            assertThat(CLASSES.stream()
                            .filter(type -> type.getPackageName().equals(ROOT + ".engine"))
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .map(dependency -> dependency.getTargetClass().getPackageName()))
                    .as("packages that the engine uses")
                    .anyMatch(used -> used.startsWith("org.kie."));

            noClasses()
                    .that()
                    .resideOutsideOfPackage(in("engine"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.kie..", "org.drools..")
                    .check(CLASSES);
        }

        @Test
        void leaveTheLibraryFreeOfSpringDatabaseAndUserInterface() {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..", "java.sql..", "javax.sql..", "com.vaadin..", "jakarta..")
                    .check(CLASSES);
        }
    }

    private static String in(String room) {
        return ROOT + "." + room + "..";
    }

    private static void assertRoomHasClasses(String room) {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().startsWith(ROOT + "." + room))
                        .filter(type -> !type.getSimpleName().equals("package-info")))
                .as("classes of room `%s`", room)
                .isNotEmpty();
    }
}
