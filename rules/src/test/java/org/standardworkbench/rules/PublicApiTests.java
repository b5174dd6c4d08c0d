package org.standardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everything that users of this library can reach stands in a golden file, so that a change of it is seen in review as a
 * changed line. After a wanted change: {@code mvn test -pl rules -Dtest=PublicApiTests -Dupdate.public-api=true}.
 */
class PublicApiTests {

    private static final Path GOLDEN = Path.of("src/test/resources/public-api.txt");

    /** What the compiler adds to every record and enum says nothing about a type. */
    private static final Set<String> GIVEN = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    @Test
    void isTheOneThatWasAgreedOn() throws IOException {
        var actual = describe(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.standardworkbench.rules")
                        .stream());
        if (Boolean.getBoolean("update.public-api")) {
            Files.write(GOLDEN, actual);
        }

        var agreed = Files.readAllLines(GOLDEN);

        assertThat(actual).as("public API").hasSizeGreaterThan(50);
        assertThat(difference(agreed, actual))
                .as("lines removed from (-) and added to (+) the public API; if wanted, run this test again with"
                        + " -Dupdate.public-api=true and commit the golden file")
                .isEmpty();
    }

    private static List<String> difference(List<String> agreed, List<String> actual) {
        return Stream.concat(
                        agreed.stream()
                                .filter(Predicate.not(Set.copyOf(actual)::contains))
                                .map(line -> "- " + line),
                        actual.stream()
                                .filter(Predicate.not(Set.copyOf(agreed)::contains))
                                .map(line -> "+ " + line))
                .toList();
    }

    private static List<String> describe(Stream<JavaClass> types) {
        return types.filter(PublicApiTests::isReachable)
                .flatMap(PublicApiTests::lines)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isReachable(JavaClass type) {
        return !type.isAnonymousClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicApiTests::isReachable).orElse(true);
    }

    private static Stream<String> lines(JavaClass type) {
        var members = type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(member -> !GIVEN.contains(member.getName()))
                .map(member -> type.getName() + " " + line(member));
        return Stream.concat(Stream.of(type.getName() + " (" + kind(type) + ")"), members);
    }

    private static String kind(JavaClass type) {
        if (type.isRecord()) {
            return "record";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isInterface() ? "interface" : "class";
    }

    private static String line(JavaMember member) {
        if (member instanceof JavaCodeUnit method) {
            var parameters = method.getParameterTypes().stream()
                    .map(PublicApiTests::shortName)
                    .collect(Collectors.joining(", "));
            return method.isConstructor()
                    ? "new(" + parameters + ")"
                    : method.getName() + "(" + parameters + "): " + shortName(method.getReturnType());
        }
        return member.getName();
    }

    private static String shortName(JavaType type) {
        return type.getName().replaceAll("\\b(?:[a-z][\\w]*\\.)+", "");
    }
}
