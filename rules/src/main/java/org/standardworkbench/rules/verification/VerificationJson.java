package org.standardworkbench.rules.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.assessment.AssessmentJson;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * What is wrong and what is doubtful about versions, as canonical JSON.
 *
 * @see "docs/schema/validation.schema.json"
 */
public final class VerificationJson {

    private VerificationJson() {}

    /**
     * One version.
     *
     * @param folder as it was named
     * @param version empty if it could not be read
     * @param problems errors and warnings
     * @param verification empty if it was not asked for or the version could not be read
     */
    public record OfVersion(
            String folder,
            Optional<StandardVersion> version,
            List<Problem> problems,
            Optional<Verification> verification) {

        /** Copies the problems. */
        public OfVersion {
            problems = List.copyOf(problems);
        }
    }

    /** The canonical text. */
    public static String write(List<OfVersion> versions) {
        return CanonicalJson.write(Map.of(
                "format",
                "standard-workbench validation 1",
                "versions",
                versions.stream().map(VerificationJson::of).toList()));
    }

    private static Object of(OfVersion one) {
        Map<String, Object> json = new TreeMap<>();
        json.put("folder", one.folder());
        one.version()
                .ifPresent(version -> json.put(
                        "version",
                        Map.of(
                                "id", version.id().toString(),
                                "contentHash", version.contentHash(),
                                "illustrative", version.illustrative().isPresent())));
        json.put(
                "problems",
                one.problems().stream().map(VerificationJson::problem).toList());
        one.verification().ifPresent(verification -> json.put("verification", of(verification)));
        return json;
    }

    /** One verification, as a part of other documents. */
    public static Map<String, Object> of(Verification verification) {
        Map<String, Object> json = new TreeMap<>();
        json.put(
                "findings",
                verification.findings().stream().map(VerificationJson::finding).toList());
        json.put(
                "undecided",
                verification.undecided().stream()
                        .map(one -> Map.of("place", place(one.place()), "name", one.name(), "reason", one.reason()))
                        .toList());
        return json;
    }

    private static Object problem(Problem problem) {
        return Map.of(
                "severity", problem.severity() == Problem.Severity.ERROR ? "error" : "warning",
                "place", place(problem.place()),
                "message", problem.message(),
                "advice", problem.advice());
    }

    private static Object place(Place place) {
        Map<String, Object> json = new TreeMap<>();
        json.put("file", place.file());
        json.put("line", place.line());
        json.put("column", place.column());
        return json;
    }

    private static Object finding(Finding finding) {
        Map<String, Object> json = new TreeMap<>();
        json.put("kind", finding.kind().code());
        json.put("place", place(finding.place()));
        finding.criterion().ifPresent(code -> json.put("criterion", code.value()));
        json.put("subject", finding.subject());
        json.put("text", finding.text());
        json.put(
                "sentence",
                finding.sentence().stream()
                        .map(piece -> Map.of(
                                "style", piece.style().name().toLowerCase(java.util.Locale.ROOT), "text", piece.text()))
                        .toList());
        finding.span().from().map(LocalDate::toString).ifPresent(day -> json.put("from", day));
        finding.span().until().map(LocalDate::toString).ifPresent(day -> json.put("until", day));
        json.put(
                "proof",
                Map.of(
                        "reason", finding.proof().reason(),
                        "combinations", finding.proof().combinations(),
                        "onEngine", finding.proof().onEngine()));
        json.put(
                "examples",
                finding.examples().stream().map(VerificationJson::example).toList());
        return json;
    }

    private static Object example(Example example) {
        Map<String, String> others = new TreeMap<>();
        example.others().forEach((code, outcome) -> others.put(code.value(), outcome));
        return Map.of(
                "values",
                example.values().stream()
                        .map(value -> Map.of("name", value.name(), "label", value.label(), "value", value.text()))
                        .toList(),
                "outcome",
                example.outcome(),
                "others",
                others,
                "dataset",
                AssessmentJson.dataset(example.dataset()));
    }
}
