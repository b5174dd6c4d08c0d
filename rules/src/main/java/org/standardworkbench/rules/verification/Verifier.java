package org.standardworkbench.rules.verification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionPlaces;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Looks for what is doubtful about criteria and versions, and tells only what is proved. With an engine, every proof is repeated on it and
 * every example is run on it; without, nothing is compiled, which is fast enough while somebody types.
 */
public final class Verifier {

    private final Optional<Assessor> assessor;
    private final Language language;

    private Verifier(Optional<Assessor> assessor, Language language) {
        this.assessor = assessor;
        this.language = language;
    }

    /** A verifier that confirms everything on the engine. */
    public static Verifier on(Assessor assessor) {
        return new Verifier(Optional.of(assessor), Language.EN);
    }

    /** A verifier that trusts its own arithmetic. */
    public static Verifier withoutEngine() {
        return new Verifier(Optional.empty(), Language.EN);
    }

    /** The same verifier, which says what it finds in another language than English. */
    public Verifier in(Language wanted) {
        return new Verifier(assessor, wanted);
    }

    /**
     * What is doubtful about one criterion.
     *
     * @param version whose indicators, parameters, factors and other criteria it reads; it may hold the criterion in another form
     * @param places where its parts stand
     * @param criterion in which every name is known and every unit fits
     */
    public Verification criterion(StandardVersion version, VersionPlaces places, Criterion criterion) {
        return new CriterionCheck(version, places, new Reach(version, Set.of()), assessor, criterion, language).check();
    }

    /** What is doubtful about a version: its criteria one by one, its levels, and what is declared and not used. */
    public Verification version(LoadedVersion loaded) {
        return version(loaded, done -> {});
    }

    /**
     * The same, for somebody who waits.
     *
     * @param progress called with the number of criteria that are looked through; may throw
     *     {@link java.util.concurrent.CancellationException} to stop the work
     */
    public Verification version(LoadedVersion loaded, IntConsumer progress) {
        StandardVersion version = loaded.version();
        Verification all = new Verification(List.of(), List.of());
        int done = 0;
        for (Criterion criterion : version.criteria().values()) {
            all = all.and(criterion(version, loaded.places(), criterion));
            progress.accept(++done);
        }
        Set<CriterionCode> neverMet = all.findings().stream()
                .filter(finding ->
                        finding.kind() == Finding.Kind.NEVER_ASKED || finding.kind() == Finding.Kind.NEVER_MET)
                .filter(finding -> finding.span().equals(Span.ALWAYS))
                .flatMap(finding -> finding.criterion().stream())
                .collect(Collectors.toSet());
        Dependencies dependencies = Dependencies.of(version, loaded.cases());
        return all.and(LevelCheck.of(version, loaded.places(), neverMet, language))
                .and(new Verification(
                        UseCheck.of(version, loaded.places(), dependencies, FindingWords.of(language)), List.of()));
    }

    /**
     * What is doubtful about a version on its pilot sites: data that no site has.
     *
     * @param datasets of the pilot sites, checked against the version's indicators
     * @throws IllegalStateException without an engine, which tells of which sites a criterion is asked
     */
    public Verification sites(LoadedVersion loaded, List<Dataset> datasets) {
        Assessor engine = assessor.orElseThrow(() -> new IllegalStateException("sites need the engine"));
        return new Verification(
                DataCheck.of(loaded, datasets, engine, language).stream()
                        .sorted()
                        .toList(),
                List.of());
    }
}
