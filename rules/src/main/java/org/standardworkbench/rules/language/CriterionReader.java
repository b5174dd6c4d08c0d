package org.standardworkbench.rules.language;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Place;

/**
 * Reads a criterion in the criterion language. The reader is total: whatever the text, it gives a criterion or at least one
 * error with a place, after a number of steps bounded by the text's length; nothing of the text is run.
 *
 * @see "docs/criterion-language.md"
 */
public final class CriterionReader {

    private CriterionReader() {}

    /**
     * Reads a criterion. Names, units and kinds are not looked up; that needs the version.
     *
     * @param file the file's path for messages; if it ends in {@code CODE/criterion.drl}, the rules must be of that code
     * @param text the file's content
     * @return the criterion, or all errors at once
     */
    public static Checked<Parsed<Criterion>> read(String file, String text) {
        return read(file, new Reading(new SourceText(Place.file(file), text)));
    }

    static Checked<Parsed<Criterion>> read(String file, Reading reading) {
        List<RuleText> rules = RuleSplitter.split(reading.tokens(), reading.diagnostics());
        Optional<Criterion> criterion = new CriterionRules(file, rules, reading).criterion();
        if (reading.diagnostics().failed() || criterion.isEmpty()) {
            return Checked.failed(reading.diagnostics().problems());
        }
        return Checked.of(reading.parsed(criterion.get()));
    }
}
