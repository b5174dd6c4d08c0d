package org.standardworkbench.rules.editing;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.language.CriterionReader;
import org.standardworkbench.rules.language.CriterionRevision;
import org.standardworkbench.rules.language.Diagnosis;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.language.statements.Statement;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Problem;

/**
 * One criterion as it is being edited, in all its faces: the text as typed, the model, the form, the statements and what is wrong. A
 * value: every change gives another document. The typed text is kept verbatim though it cannot be read.
 */
public final class CriterionDocument {

    private final Workshop workshop;
    private final String text;
    private final Optional<Criterion> current;
    private final Optional<Criterion> lastGood;

    private CriterionDocument(
            Workshop workshop, String text, Optional<Criterion> current, Optional<Criterion> lastGood) {
        this.workshop = workshop;
        this.text = text;
        this.current = current;
        this.lastGood = lastGood;
    }

    /** The document of a text. */
    public static CriterionDocument of(Workshop workshop, String text) {
        Optional<Criterion> read = read(workshop, text);
        return new CriterionDocument(workshop, text, read, read);
    }

    private static Optional<Criterion> read(Workshop workshop, String text) {
        return CriterionReader.read(workshop.file(), text).value().map(Parsed::model);
    }

    /** The document with another text, typed or pasted; whatever it is, it is kept. */
    public CriterionDocument withText(String typed) {
        Optional<Criterion> read = read(workshop, typed);
        return new CriterionDocument(workshop, typed, read, read.or(() -> lastGood));
    }

    /**
     * The document after an operation of the form or the table. Only the rules that it changes are written anew; all other text stays
     * byte by byte.
     */
    public Applied apply(Operation operation) {
        if (current.isEmpty()) {
            return new Applied(
                    this,
                    Optional.of("The text cannot be read at the moment, so that the form cannot change it. "
                            + firstError().orElse("Correct the text first.")));
        }
        return switch (workshop.editor().apply(current.get(), operation)) {
            case Edited.Refused refused -> new Applied(this, Optional.of(refused.why()));
            case Edited.Done done -> {
                String revised = CriterionRevision.of(text, current.get(), done.criterion());
                yield new Applied(
                        new CriterionDocument(
                                workshop, revised, Optional.of(done.criterion()), Optional.of(done.criterion())),
                        Optional.empty());
            }
        };
    }

    private Optional<String> firstError() {
        return CriterionReader.read(workshop.file(), text).problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .findFirst()
                .map(problem -> "Line " + problem.place().line() + ": " + problem.message());
    }

    /**
     * What came of an operation.
     *
     * @param document afterwards; the same as before if it was refused
     * @param refused why nothing was changed, for a person; empty if it was
     */
    public record Applied(CriterionDocument document, Optional<String> refused) {}

    /** The text as typed, or as the last operation left it. */
    public String text() {
        return text;
    }

    /** The criterion that the text says; empty if it cannot be read. */
    public Optional<Criterion> model() {
        return current;
    }

    /** The criterion that the text said when it could last be read; empty if it never could. */
    public Optional<Criterion> lastGood() {
        return lastGood;
    }

    /** Everything that is wrong with the text, in the order of places. */
    public List<Diagnosis> diagnoses() {
        return workshop.tooling().diagnose(text);
    }

    /** The form of what the text says, or said when it could last be read; then it can only be looked at. */
    public Optional<CriterionForm> form() {
        return lastGood.map(CriterionForm::of);
    }

    /** Whether form and table can change the criterion: the text can be read. */
    public boolean editable() {
        return current.isPresent();
    }

    /** The statement of what the text says, or said when it could last be read, in a language. */
    public Optional<Statement> statement(Language language) {
        return lastGood.map(criterion -> workshop.statements(language).criterion(criterion));
    }
}
