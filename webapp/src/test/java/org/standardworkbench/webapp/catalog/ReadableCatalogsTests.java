package org.standardworkbench.webapp.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Change;
import org.standardworkbench.webapp.access.Person;
import org.standardworkbench.webapp.access.Subject;

class ReadableCatalogsTests {

    private static final Path FOLDER = Path.of("../standard-versions");
    private static final BiPredicate<Action, Subject> NOTHING_ELSE = (action, subject) -> false;

    private static Catalog catalog;

    @BeforeAll
    static void load() {
        var review = VersionReader.readForUse(FOLDER.resolve("gia/1.0")).orThrow();
        var text = new String(review.files().bytes("version.yaml").orElseThrow(), StandardCharsets.UTF_8);
        var frozen = review.files()
                .with(
                        "version.yaml",
                        text.replace("state: review", "state: frozen")
                                .replace("number: \"1.0\"", "number: \"2.0\"")
                                .getBytes(StandardCharsets.UTF_8));
        List<LoadedVersion> loaded =
                List.of(review, VersionReader.readForUse(frozen).orThrow());
        List<Dataset> datasets =
                DatasetReader.read(List.of(FOLDER.resolve("sites"))).value().orElseThrow();
        catalog = new Catalog(loaded, datasets, List.of());
    }

    private static ReadableCatalogs readableBy(BiPredicate<Action, Subject> allowed) {
        return new ReadableCatalogs(() -> catalog, new Asked(allowed));
    }

    @Test
    void whoMayReadEverythingGetsTheCatalogItself() {
        assertThat(readableBy((action, subject) -> true).current()).isSameAs(catalog);
    }

    @Test
    void peopleWhoHaveNotSignedInFindReleasesAloneAndNoData() {
        var open = readableBy((action, subject) ->
                action == Action.READ_VERSIONS && subject instanceof Subject.OfVersion version && version.frozen());

        assertThat(open.current().versions()).singleElement().satisfies(version -> assertThat(version.id())
                .hasToString("gia@2.0"));
        assertThat(open.current().datasets()).isEmpty();
        assertThat(open.current().problems()).isEmpty();
        assertThat(catalog.datasets()).noneMatch(open::mayRead);
    }

    @Test
    void whoMayReadOneCountryFindsItsSitesAlone() {
        var latvian = readableBy((action, subject) -> action == Action.READ_VERSIONS
                || subject.equals(new Subject.OfSite("LV"))
                || subject == Subject.ANYWHERE);

        var found = latvian.current();

        assertThat(found.versions()).hasSameSizeAs(catalog.versions());
        assertThat(found.datasets())
                .isNotEmpty()
                .hasSizeLessThan(catalog.datasets().size());
        assertThat(found.datasets().stream()
                        .map(dataset -> dataset.site().country())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("LV"));
        found.datasets()
                .forEach(dataset -> assertThat(found.snapshotHash(dataset)).isEqualTo(catalog.snapshotHash(dataset)));
    }

    @Test
    void peopleWhoMayReadTheSameShareACatalogSoThatCompiledRulesServeAll() {
        var readable = readableBy((action, subject) -> subject.equals(new Subject.OfSite("LV")));

        assertThat(readable.current()).isSameAs(readable.current());
    }

    @Test
    void whoHasNoRoleFindsNothing() {
        var nothing = readableBy(NOTHING_ELSE).current();

        assertThat(nothing.versions()).isEmpty();
        assertThat(nothing.datasets()).isEmpty();
    }

    private record Asked(BiPredicate<Action, Subject> allowed) implements Access {

        @Override
        public Person person() {
            throw new UnsupportedOperationException("who it is makes no difference");
        }

        @Override
        public boolean may(Action action, Subject subject) {
            return allowed.test(action, subject);
        }

        @Override
        public void require(Action action, Subject subject) {
            throw new UnsupportedOperationException("reading less is no refusal");
        }

        @Override
        public void record(Change change) {
            throw new UnsupportedOperationException("nothing is changed");
        }

        @Override
        public <T> Supplier<T> carried(Supplier<T> work) {
            return work;
        }

        @Override
        public <T> T asWorkbench(Supplier<T> work) {
            return work.get();
        }
    }
}
