package org.standardworkbench.rules.editing;

import java.time.LocalDate;
import java.util.Optional;
import org.standardworkbench.rules.files.check.CriterionCheck;
import org.standardworkbench.rules.language.CriterionTooling;
import org.standardworkbench.rules.language.Vocabulary;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Everything that editing a criterion of a version needs beside its text. Immutable; made once for an editor.
 *
 * @param version as it is while the criterion is edited
 * @param file what problems call the text; if it ends in {@code CODE/criterion.drl}, the rules must be of that code
 * @param vocabulary the names of the version
 * @param tooling for the text
 * @param editor for form and table
 * @param options for the fields of the form
 */
public record Workshop(
        StandardVersion version,
        String file,
        Vocabulary vocabulary,
        CriterionTooling tooling,
        FormEditor editor,
        Options options) {

    /**
     * The workshop of a version.
     *
     * @param language in which labels are shown
     * @param day whose parameter values are shown; empty for the latest ones
     */
    public static Workshop of(StandardVersion version, String file, Language language, Optional<LocalDate> day) {
        Vocabulary vocabulary = Vocabulary.of(version, language, day);
        CriterionCheck check = new CriterionCheck(version);
        return new Workshop(
                version,
                file,
                vocabulary,
                CriterionTooling.of(file, vocabulary, check::problems),
                new FormEditor(vocabulary),
                new Options(vocabulary, check));
    }

    /** The statements of the version in a language. */
    public Statements statements(Language language) {
        return Statements.of(version, language, vocabulary.day(), Optional.empty());
    }
}
