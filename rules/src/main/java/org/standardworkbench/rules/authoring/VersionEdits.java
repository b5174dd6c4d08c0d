package org.standardworkbench.rules.authoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ParameterName;

/**
 * Single edits of a version's files. Each rewrites one file (a new criterion: its own ones and the lineage) and leaves what else stands
 * there, comments and order included. The result is not checked: that is for {@code files.VersionReader}.
 *
 * <p>All throw an {@link EditException} if what is to be edited is not there, or its file cannot be read as it stands.
 */
public final class VersionEdits {

    private static final String NO_CASES = "cases: []\n";

    private VersionEdits() {}

    /**
     * Writes a text of a criterion in a language. Nobody vouches for a new wording yet, so who vouched for the old one is taken out.
     *
     * @param field {@code title}, {@code text}, {@code rationale} or {@code guidance}
     * @param wording blank takes the text out
     */
    public static VersionFiles setText(
            VersionFiles files, CriterionCode code, String field, Language language, String wording) {
        String path = folder(files, code) + "texts.yaml";
        return Texted.with(files, path, TextEdit.set(path, Texted.of(files, path), field, language, wording));
    }

    /**
     * Sets the value of a parameter from a day on: a value that begins on that day is changed, else one is added that holds until the
     * next one, and the one before it ends the day before.
     *
     * @param reference where the value comes from; blank leaves that of a value that is there
     */
    public static VersionFiles setParameterValue(
            VersionFiles files, ParameterName name, LocalDate from, BigDecimal value, String reference) {
        String path = "parameters.yaml";
        return Texted.with(
                files, path, ParameterEdit.set(Texted.of(files, path), name.value(), from, value, reference));
    }

    /**
     * Adds a parameter with one value, behind all others.
     *
     * @param unit UCUM code
     * @param labels what people call it; at least in the binding language
     * @param from the day from which the value holds
     * @param reference where the value comes from
     */
    public static VersionFiles addParameter(
            VersionFiles files,
            ParameterName name,
            String unit,
            Map<Language, String> labels,
            LocalDate from,
            BigDecimal value,
            String reference) {
        String path = "parameters.yaml";
        String text = files.bytes(path).isPresent() ? Texted.of(files, path) : "";
        return Texted.with(files, path, ParameterEdit.add(text, name.value(), unit, labels, from, value, reference));
    }

    /**
     * Puts a case in place of the one of the same name, or behind all others.
     *
     * @param yaml the case as it stands in the file, beginning with {@code name:}, without the dash and the indentation
     */
    public static VersionFiles putCase(VersionFiles files, CriterionCode code, String yaml) {
        String path = folder(files, code) + "cases.yaml";
        return Texted.with(files, path, CaseEdit.put(path, Texted.of(files, path), yaml));
    }

    /**
     * Writes a given value of a case otherwise, or adds it.
     *
     * @param written as the file writes it: {@code 12}, {@code "12 kW.h"}, {@code true} or a code in quotes; empty for a missing value
     */
    public static VersionFiles setCaseDatum(
            VersionFiles files, CriterionCode code, String name, IndicatorCode indicator, Optional<String> written) {
        return inCase(files, code, name, fields -> fields.datum(indicator.value(), written));
    }

    /** Sets the period of a case's data. */
    public static VersionFiles setCasePeriod(
            VersionFiles files, CriterionCode code, String name, LocalDate start, LocalDate end) {
        return inCase(files, code, name, fields -> fields.period(start, end));
    }

    /** Sets what must come out of a case. @param points written with partly met only; those of met are the maximum */
    public static VersionFiles setCaseExpected(
            VersionFiles files, CriterionCode code, String name, OutcomeKind outcome, int points) {
        return inCase(files, code, name, fields -> fields.expected(outcome, points));
    }

    /** Says why the outcome of a case must come out. */
    public static VersionFiles setCaseBecause(VersionFiles files, CriterionCode code, String name, String why) {
        return inCase(files, code, name, fields -> fields.because(why));
    }

    private static VersionFiles inCase(
            VersionFiles files, CriterionCode code, String name, Function<CaseFields, String> change) {
        String path = folder(files, code) + "cases.yaml";
        return Texted.with(files, path, change.apply(new CaseFields(path, Texted.of(files, path), name)));
    }

    /** Takes a case out. */
    public static VersionFiles removeCase(VersionFiles files, CriterionCode code, String name) {
        String path = folder(files, code) + "cases.yaml";
        return Texted.with(files, path, CaseEdit.remove(path, Texted.of(files, path), name));
    }

    /**
     * Adds a criterion with rules, texts and no cases yet, and records it in the lineage.
     *
     * @param base the codes of the version that this one is based on; see {@link CriterionLineage}
     * @param because why it was added
     */
    public static VersionFiles addCriterion(
            VersionFiles files, Optional<Set<CriterionCode>> base, NewCriterion added, String because) {
        mustBeFree(files, added.code());
        String folder = "criteria/" + added.theme() + "/" + added.code() + "/";
        VersionFiles with = Texted.with(files, folder + "criterion.drl", added.rules());
        with = Texted.with(with, folder + "texts.yaml", added.texts());
        with = Texted.with(with, folder + "cases.yaml", NO_CASES);
        return new CriterionLineage(with, base).recordAdded(with, added.code(), because);
    }

    /**
     * Adds a criterion that begins as a copy of another one, in the same theme, and records it in the lineage.
     *
     * @param base the codes of the version that this one is based on; see {@link CriterionLineage}
     */
    public static VersionFiles copyCriterion(
            VersionFiles files,
            Optional<Set<CriterionCode>> base,
            CriterionCode model,
            CriterionCode code,
            String because) {
        mustBeFree(files, code);
        String folder = folder(files, model);
        VersionFiles with = files;
        for (String path : files.paths()) {
            if (path.startsWith(folder)) {
                String target =
                        "criteria/" + CodeChange.theme(folder) + "/" + code + path.substring(folder.length() - 1);
                with = Texted.with(with, target, CodeChange.named(Texted.of(files, path), List.of(model), code));
            }
        }
        return new CriterionLineage(with, base).recordAdded(with, code, because);
    }

    /** Takes a criterion out and records it in the lineage; see {@link CriterionLineage#withdraw}. */
    public static VersionFiles removeCriterion(
            VersionFiles files, Optional<Set<CriterionCode>> base, CriterionCode code, String because) {
        return new CriterionLineage(files, base).withdraw(code, because);
    }

    /**
     * Begins the version after a version: its files under a new number, in state draft, based on it, with an empty lineage, without a
     * day of publication, a signature and golden outcomes.
     */
    public static VersionFiles successor(VersionFiles files, String number) {
        return Successor.of(files, number);
    }

    private static void mustBeFree(VersionFiles files, CriterionCode code) {
        if (CodeChange.folder(files, code).isPresent()) {
            throw new EditException(
                    "The code `" + code + "` is taken.\nA code stands for one criterion: choose another one.");
        }
    }

    private static String folder(VersionFiles files, CriterionCode code) {
        return CodeChange.folder(files, code)
                .orElseThrow(() -> new EditException(
                        "There is no criterion `" + code + "`.\nMaybe it was renumbered or taken out: load it again."));
    }
}
