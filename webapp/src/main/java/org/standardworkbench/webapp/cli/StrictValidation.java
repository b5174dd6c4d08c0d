package org.standardworkbench.webapp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.verification.Finding;
import org.standardworkbench.rules.verification.Verification;
import org.standardworkbench.rules.verification.VerificationJson;
import org.standardworkbench.rules.verification.Verifier;

/**
 * A version's folder, checked and, if that was asked for and it could be read, verified.
 *
 * @param verification empty if it was not asked for or there are errors
 */
record StrictValidation(Path folder, Checked<LoadedVersion> checked, Optional<Verification> verification) {

    /** Checks folders. @param sites of the pilots; null for none */
    static List<StrictValidation> of(List<Path> folders, boolean strict, @Nullable List<String> sites, Inputs inputs) {
        List<StrictValidation> results = new ArrayList<>();
        try (var assessor = Inputs.assessor()) {
            for (var folder : folders) {
                inputs.progress("Checking " + folder);
                var checked = VersionReader.read(folder);
                results.add(new StrictValidation(
                        folder,
                        checked,
                        checked.value()
                                .filter(loaded -> strict)
                                .map(loaded -> verify(loaded, sites, inputs, assessor))));
            }
        }
        return results;
    }

    private static Verification verify(
            LoadedVersion loaded, @Nullable List<String> sites, Inputs inputs, DroolsAssessor assessor) {
        var verifier = Verifier.on(assessor);
        var found = verifier.version(loaded);
        if (sites == null) {
            return found;
        }
        var onSites = verifier.sites(loaded, inputs.datasets(sites, List.of(loaded.version())));
        return new Verification(
                Stream.concat(found.findings().stream(), onSites.findings().stream())
                        .sorted()
                        .toList(),
                found.undecided());
    }

    long errors() {
        return checked.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
    }

    List<Finding> findings() {
        return verification.map(Verification::findings).orElse(List.of());
    }

    boolean passed() {
        return errors() == 0 && findings().isEmpty();
    }

    /** The problems, then the findings, each with its proof or examples beneath. A warning that is a finding as well is told once. */
    void print(PrintWriter out) {
        checked.problems().stream().filter(problem -> !isFinding(problem)).forEach(out::println);
        for (var finding : findings()) {
            out.println(finding.place() + ": " + finding.kind().code() + ": " + finding.text());
            if (!finding.proof().reason().isEmpty()) {
                out.println("    Why: " + finding.proof().reason() + tried(finding.proof()));
            }
            finding.examples().forEach(example -> out.println("    Example: " + example.text()));
        }
        verification
                .map(Verification::undecided)
                .orElse(List.of())
                .forEach(one -> out.println(one.place() + ": not decided: " + one.name() + ", " + one.reason()));
    }

    private static String tried(Finding.Proof proof) {
        return proof.combinations() == 0
                ? ""
                : " Tried: " + proof.combinations() + (proof.onEngine() ? ", all on the engine." : ".");
    }

    private boolean isFinding(Problem problem) {
        return problem.severity() == Problem.Severity.WARNING
                && findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.UNUSED_INDICATOR
                                || finding.kind() == Finding.Kind.UNUSED_PARAMETER)
                        .anyMatch(finding -> finding.place().equals(problem.place())
                                && problem.message().contains("`" + finding.subject() + "`"));
    }

    VerificationJson.OfVersion json() {
        return new VerificationJson.OfVersion(
                folder.toString().replace('\\', '/'),
                checked.value().map(LoadedVersion::version),
                checked.problems(),
                verification);
    }

    /** "2 findings; 1 part not decided". */
    static String sum(List<StrictValidation> results) {
        long findings =
                results.stream().mapToLong(result -> result.findings().size()).sum();
        long undecided = results.stream()
                .flatMap(result -> result.verification().stream())
                .mapToLong(verification -> verification.undecided().size())
                .sum();
        long unread = results.stream()
                .filter(result -> result.verification().isEmpty())
                .count();
        return Words.count(findings, "finding")
                + (undecided == 0 ? "" : "; " + Words.count(undecided, "part") + " not decided")
                + (unread == 0 ? "" : "; " + Words.count(unread, "version") + " not verified because of errors");
    }
}
