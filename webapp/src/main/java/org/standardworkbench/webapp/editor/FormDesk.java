package org.standardworkbench.webapp.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.editing.CriterionDocument;
import org.standardworkbench.rules.editing.CriterionForm;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.editing.Options;
import org.standardworkbench.rules.editing.Workshop;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * A criterion of a workspace as it is changed by a form or a table: each operation becomes text on the way that typed text takes too, and
 * each can be undone as long as the page is open. To be used by one thread at a time.
 */
public final class FormDesk {

    private final Workspace work;
    private final String path;
    private final Language language;
    private final StandardVersion fallback;
    private final Steps steps;
    private Workshop workshop;
    private CriterionDocument document;
    private Optional<Criterion> lastGood;

    private FormDesk(
            Workspace work, Steps steps, String path, Language language, StandardVersion shown, Criterion criterion) {
        this.work = work;
        this.steps = steps;
        this.path = path;
        this.language = language;
        this.fallback = shown;
        this.workshop = Workshop.of(shown, path, language, Optional.empty());
        this.document = CriterionDocument.of(workshop, work.text(path).orElse(""));
        this.lastGood = document.lastGood().or(() -> Optional.of(criterion));
    }

    /**
     * The desk of a criterion; empty if it never could be read, so that there is nothing to make a form of.
     *
     * @param path of its rules within the version
     */
    public static Optional<FormDesk> of(Workspace work, String path, Language language) {
        return of(work, new Steps(work), path, language);
    }

    /** The same with steps that others take part in, such as the other rows of a table. */
    static Optional<FormDesk> of(Workspace work, Steps steps, String path, Language language) {
        return work.shown().flatMap(loaded -> loaded.version().criteria().values().stream()
                .filter(one -> path.endsWith("/" + one.code().value() + "/criterion.drl"))
                .findFirst()
                .map(one -> new FormDesk(work, steps, path, language, loaded.version(), one)));
    }

    private String text() {
        return work.text(path).orElse("");
    }

    /** Takes up what was typed elsewhere. */
    public void refresh() {
        var version = work.shown().map(loaded -> loaded.version()).orElse(fallback);
        workshop = Workshop.of(version, path, language, Optional.empty());
        document = CriterionDocument.of(workshop, text());
        lastGood = document.lastGood().or(() -> lastGood);
    }

    /** Whether the text reads, so that the form can change it. */
    public boolean editable() {
        return document.editable() && work.draft().open();
    }

    /** Whether the text reads. */
    public boolean reads() {
        return document.editable();
    }

    /** The criterion as the text says it now, or said it when it could last be read. */
    public Criterion criterion() {
        return lastGood.orElseThrow();
    }

    /** Its form. */
    public CriterionForm form() {
        return CriterionForm.of(criterion());
    }

    /** What may be chosen. */
    public Options options() {
        return workshop.options();
    }

    /** The version as typed. */
    public StandardVersion version() {
        return workshop.version();
    }

    /** The labels of the version in the reader's language. */
    public Statements words() {
        return Statements.of(version(), language);
    }

    /** The language of labels. */
    public Language language() {
        return language;
    }

    /** The workspace. */
    public Workspace work() {
        return work;
    }

    /**
     * Applies operations as one step, all or none.
     *
     * @return why nothing was changed, for a person; empty if it was
     */
    public Optional<String> apply(List<Operation> operations) {
        refresh();
        return apply(work.files(), document, operations);
    }

    /**
     * Adds a band between the best one and the requirement. If the requirement has a bound, the step to it is parted by a new bound halfway,
     * so that every value still has one outcome; else the band begins with the requirement's condition, to be changed.
     *
     * @return why nothing was changed, for a person; empty if it was
     */
    public Optional<String> addBand(int points) {
        refresh();
        var parted = new BandSteps(version(), criterion()).added(work.files(), points);
        var read = parted.flatMap(one -> VersionReader.readForUse(one.files()).value());
        if (read.isEmpty()) {
            return apply(List.of(
                    new Operation.AddBand(points, criterion().requirement().condition())));
        }
        var there = Workshop.of(read.get().version(), path, language, Optional.empty());
        return apply(
                parted.get().files(),
                CriterionDocument.of(there, text()),
                parted.get().operations());
    }

    /**
     * Removes a band; the one below it then reaches up to where this one ended.
     *
     * @return why nothing was changed, for a person; empty if it was
     */
    public Optional<String> removeBand(int points) {
        refresh();
        return apply(new BandSteps(version(), criterion()).removed(points));
    }

    private Optional<String> apply(VersionFiles files, CriterionDocument document, List<Operation> operations) {
        var now = document;
        for (var operation : operations) {
            var applied = now.apply(operation);
            if (applied.refused().isPresent()) {
                return applied.refused();
            }
            now = applied.document();
        }
        change(files.with(path, now.text().getBytes(UTF_8)));
        return Optional.empty();
    }

    /**
     * Sets the value of a parameter from a day on.
     *
     * @return why nothing was changed, for a person; empty if it was
     */
    public Optional<String> setValue(ParameterName name, LocalDate from, BigDecimal value) {
        try {
            change(VersionEdits.setParameterValue(work.files(), name, from, value, ""));
            return Optional.empty();
        } catch (EditException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /** Another state of the files, as a step that can be undone. */
    public void change(VersionFiles now) {
        steps.change(now);
        refresh();
    }

    /** The steps that were taken here and beside. */
    public Steps steps() {
        return steps;
    }

    /** Takes the last step back; nothing happens if there is none. */
    public void undo() {
        steps.undo();
        refresh();
    }

    /** Does again what was undone last; nothing happens if there is nothing. */
    public void redo() {
        steps.redo();
        refresh();
    }
}
