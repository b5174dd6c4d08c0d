package org.standardworkbench.rules.files;

import java.util.List;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.Advice;

/** Which files a version may have. A misspelled one would otherwise be overlooked in silence. */
final class Layout {

    private static final List<String> ROOT = List.of(
            HeaderReader.FILE,
            IndicatorsReader.FILE,
            ParametersReader.FILE,
            FactorsReader.FILE,
            FactorsReader.ROWS,
            VersionReader.LEVELS,
            LineageReader.FILE,
            VersionFiles.RELEASE);
    private static final List<String> OF_CRITERION = List.of(CriteriaReader.RULES, TextsReader.FILE, CasesReader.FILE);
    private static final Pattern CRITERION = Pattern.compile("criteria/[^/]+/[^/]+/[^/]+");

    private final Reading reading;

    Layout(Reading reading) {
        this.reading = reading;
    }

    /** Reports files that have no place in a version. Notes ({@code .md}) and {@code expected/} are free. */
    void check() {
        for (String path : reading.files.paths()) {
            if (path.endsWith(".md") || path.startsWith("expected/")) {
                continue;
            }
            boolean ofCriterion = CRITERION.matcher(path).matches();
            List<String> allowed = ofCriterion ? OF_CRITERION : ROOT;
            String name = path.substring(path.lastIndexOf('/') + 1);
            boolean deep = !ofCriterion && path.contains("/");
            if (deep || !allowed.contains(name)) {
                reading.problems.error(
                        reading.files.place(path),
                        "A version has no such file here.",
                        deep
                                ? "Take it out of the version; notes may end in `.md`."
                                : Advice.on(name, allowed, "files"));
            }
        }
    }
}
