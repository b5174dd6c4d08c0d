package org.standardworkbench.rules.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.files.check.Draft;
import org.standardworkbench.rules.files.check.Header;
import org.standardworkbench.rules.files.check.VersionCheck;
import org.standardworkbench.rules.files.source.Utf8;
import org.standardworkbench.rules.language.LevelsReader;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Reads and checks a version: its YAML files, rules, texts and cases, one by one and against each other. Whatever the files
 * hold, it gives a version or at least one error, and all problems at once.
 *
 * @see "docs/file-formats.md"
 */
public final class VersionReader {

    static final String LEVELS = "levels.drl";

    private final Reading reading;
    private final Surroundings surroundings;
    private final Optional<Set<CriterionCode>> base;

    private VersionReader(VersionFiles files, Surroundings surroundings, Optional<Set<CriterionCode>> base) {
        this.reading = new Reading(files);
        this.surroundings = surroundings;
        this.base = base;
    }

    private VersionReader(VersionFiles files, Surroundings surroundings) {
        this(files, surroundings, Optional.empty());
    }

    /**
     * Reads a version's folder with all checks. The standard's file and the version that it is based on are looked for
     * beside it.
     *
     * @param versionFolder for example {@code standard-versions/gia/1.0}
     */
    public static Checked<LoadedVersion> read(Path versionFolder) {
        return read(versionFolder, true);
    }

    /**
     * Reads a version's folder quickly, for an assessment: with all checks but the search for bands that overlap or leave a
     * gap, and without its cases.
     */
    public static Checked<LoadedVersion> readForUse(Path versionFolder) {
        return read(versionFolder, false);
    }

    /** Reads a version's files, wherever they come from, with all checks but those of its folder and its base version. */
    public static Checked<LoadedVersion> read(VersionFiles files) {
        return new VersionReader(files, Surroundings.UNKNOWN).read(true);
    }

    /**
     * Reads a version's files, wherever they come from, with all checks but those of its folder.
     *
     * @param base the codes of the criteria of the version that it is based on; its lineage has to account for them
     */
    public static Checked<LoadedVersion> read(VersionFiles files, Set<CriterionCode> base) {
        return new VersionReader(files, Surroundings.UNKNOWN, Optional.of(base)).read(true);
    }

    /** Reads a version's files, wherever they come from, as quickly as {@link #readForUse(Path)} reads a folder. */
    public static Checked<LoadedVersion> readForUse(VersionFiles files) {
        return new VersionReader(files, Surroundings.UNKNOWN).read(false);
    }

    private static Checked<LoadedVersion> read(Path versionFolder, boolean thorough) {
        Checked<VersionFiles> files = VersionFiles.readFrom(versionFolder);
        return files.value()
                .map(found -> new VersionReader(found, Surroundings.of(versionFolder)).read(thorough))
                .orElseGet(() -> Checked.failed(files.problems()));
    }

    private Checked<LoadedVersion> read(boolean thorough) {
        Optional<StandardReader.Standard> standard = new StandardReader(reading).read();
        Header header = new HeaderReader(reading).read();
        IndicatorsReader.Indicators indicators = new IndicatorsReader(reading).read();
        ParametersReader.Parameters parameters = new ParametersReader(reading).read();
        FactorsReader.Factors factors = new FactorsReader(reading).read();
        CriteriaReader.Criteria criteria = new CriteriaReader(reading, header).read();
        Draft draft = new Draft(
                header,
                indicators.byCode(),
                indicators.names(),
                indicators.formulas(),
                parameters.byName(),
                parameters.names(),
                factors.byName(),
                factors.names(),
                criteria.byCode(),
                criteria.names(),
                criteria.texts(),
                levels(),
                new LineageReader(reading).read(),
                reading.places);
        Map<CriterionCode, List<Case>> cases = new LinkedHashMap<>();
        if (thorough) {
            CasesReader casesReader = new CasesReader(reading, draft);
            criteria.folders().forEach((code, folder) -> cases.put(code, casesReader.read(code, folder)));
        }
        standard.ifPresent(found -> checkStandard(found, header));
        surroundings.check(header, reading);
        new Layout(reading).check();
        VersionCheck check = new VersionCheck(draft, reading.files.label(), reading.problems);
        check.parts();
        base.or(() -> header.basedOn().flatMap(surroundings::criteriaOf)).ifPresent(check::lineage);
        if (thorough) {
            check.bands();
        }
        if (reading.problems.failed()
                || standard.isEmpty()
                || header.id().isEmpty()
                || draft.levels().isEmpty()) {
            return Checked.failed(reading.problems.list());
        }
        StandardVersion version = version(standard.get(), draft);
        return Checked.of(
                new LoadedVersion(
                        version, cases, reading.files, new VersionPlaces(reading.files.label(), Optional.of(draft))),
                reading.problems.list());
    }

    private Optional<Parsed<List<LevelRule>>> levels() {
        Optional<byte[]> bytes = reading.files.bytes(LEVELS);
        if (bytes.isEmpty()) {
            reading.problems.error(
                    reading.files.place(LEVELS),
                    "The file is missing.",
                    "It holds one rule per level of `version.yaml`.");
        }
        String file = reading.files.name(LEVELS);
        Optional<Checked<Parsed<List<LevelRule>>>> levels = bytes.flatMap(
                        content -> Utf8.decode(file, content, reading.problems))
                .map(text -> LevelsReader.read(file, text));
        levels.ifPresent(checked -> reading.problems.addAll(checked.problems()));
        return levels.flatMap(Checked::value);
    }

    private StandardVersion version(StandardReader.Standard standard, Draft draft) {
        Header header = draft.header();
        Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>();
        draft.criteria().forEach((code, parsed) -> criteria.put(code, parsed.model()));
        return new StandardVersion(
                header.id().orElseThrow(),
                standard.title(),
                standard.schemeOwner(),
                header.state(),
                header.basedOn(),
                header.illustrative(),
                header.published(),
                header.languages(),
                header.bindingLanguage(),
                header.themes(),
                header.groups(),
                header.levels(),
                draft.indicators(),
                draft.parameters(),
                draft.factors(),
                criteria,
                draft.texts(),
                draft.levels().orElseThrow().model(),
                draft.lineage(),
                reading.files.contentHash());
    }

    private void checkStandard(StandardReader.Standard standard, Header header) {
        header.id()
                .filter(id -> !id.standard().equals(standard.id()))
                .ifPresent(id -> reading.problems.error(
                        reading.places.of("version", "standard"),
                        "The version says that it is of the standard " + Advice.quote(id.standard())
                                + ", but `standard.yaml` above it is of " + Advice.quote(standard.id()) + ".",
                        "Give both the same id."));
    }
}
