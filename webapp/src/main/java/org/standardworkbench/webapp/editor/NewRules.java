package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.editing.Bound;
import org.standardworkbench.rules.editing.Edited;
import org.standardworkbench.rules.editing.FormEditor;
import org.standardworkbench.rules.editing.NodePath;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.editing.Templates;
import org.standardworkbench.rules.editing.Templates.Shape;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.language.Vocabulary;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.page.Phrases;

/** The rules of a new criterion: a template, changed by the operations that the form makes too. */
final class NewRules {

    private final Workspace work;
    private final NewCriterionDesk desk;
    private final Phrases phrases;
    private VersionFiles files;

    /** A criterion, and the files with the parameters that it needs and the version did not have. */
    record Made(Criterion criterion, VersionFiles files) {}

    NewRules(Workspace work, NewCriterionDesk desk, Phrases phrases) {
        this.work = work;
        this.desk = desk;
        this.phrases = phrases;
        this.files = work.files();
    }

    /** @param errors takes what is refused; then there is no criterion. The fields are right one by one */
    Optional<Made> of(NewFields fields, Map<String, String> errors) {
        var low = bound(fields, "bound");
        var high = bound(fields, "high");
        var version = files == work.files()
                ? desk.version()
                : work.attempt(files).version().map(loaded -> loaded.version()).orElse(desk.version());
        var vocabulary = Vocabulary.of(version, phrases.language(), Optional.empty());
        var edited = new Templates(vocabulary)
                .of(fields.shape(), new CriterionCode(fields.get("code")), new ThemeCode(fields.get("theme")));
        var field = "template";
        var editor = new FormEditor(vocabulary);
        for (var step : steps(fields, low, high, version)) {
            if (edited instanceof Edited.Done done) {
                field = step.field();
                edited = editor.apply(done.criterion(), step.operation());
            }
        }
        return switch (edited) {
            case Edited.Done done -> Optional.of(new Made(done.criterion(), files));
            case Edited.Refused refused -> {
                errors.put(field, refused.why());
                yield Optional.empty();
            }
        };
    }

    /** An operation and the field that asks for it. */
    private record Step(String field, Operation operation) {}

    private List<Step> steps(
            NewFields fields, Optional<ParameterName> low, Optional<ParameterName> high, StandardVersion version) {
        List<Step> steps = new ArrayList<>();
        var shape = fields.shape();
        var met = NodePath.MET.child(0);
        if (shape == Shape.BANDS) {
            var band = NodePath.band(3);
            indicator(steps, fields, band.child(0), band.child(1), met);
            set(steps, "bound", band.child(0), low);
            set(steps, "high", band.child(1), high);
            set(steps, "high", met, high);
            steps.add(new Step("band", new Operation.SetPoints(3, points(fields, "band"))));
        } else if (shape == Shape.SHARE_OF_COMPANIES) {
            indicator(steps, fields, met.child("test").child(0));
            set(steps, "bound", met, low);
        } else if (shape != Shape.SOME_OF_SEVERAL) {
            indicator(steps, fields, met);
            set(steps, "bound", met, low);
        }
        if (shape == Shape.JUDGEMENT) {
            steps.add(new Step("judgement", new Operation.SetJudgement(Optional.of(fields.get("judgement")))));
        }
        steps.add(new Step("points", new Operation.SetMaximum(points(fields, "points"))));
        steps.add(new Step("stages", new Operation.SetStages(NewCriterionDesk.stages(fields))));
        boolean prerequisite = fields.get("obligation").equals(Obligation.PREREQUISITE.code());
        steps.add(new Step(
                "obligation", new Operation.SetObligation(prerequisite ? Obligation.PREREQUISITE : Obligation.GRADED)));
        applies(fields, version)
                .ifPresent(condition ->
                        steps.add(new Step("applies", new Operation.AddCondition(NodePath.APPLIES, 0, condition))));
        return steps;
    }

    private void indicator(List<Step> steps, NewFields fields, NodePath... places) {
        var code = desk.choices()
                .indicator(fields.shape(), fields.get("indicator"))
                .orElseThrow();
        for (var at : places) {
            steps.add(new Step("indicator", new Operation.SetIndicator(at, code)));
        }
    }

    private static void set(List<Step> steps, String field, NodePath at, Optional<ParameterName> parameter) {
        parameter.ifPresent(name -> steps.add(
                new Step(field, new Operation.SetBound(at, Operation.Side.ONLY, new Bound.OfParameter(name)))));
    }

    private static int points(NewFields fields, String field) {
        return TypedNumber.points(fields.get(field)).orElseThrow();
    }

    private Optional<Condition> applies(NewFields fields, StandardVersion version) {
        return ThemeCell.Choice.meant(desk.choices().conditions(), fields.get("applies"))
                .map(one -> new IndicatorCode(one.code()))
                .flatMap(code -> NewChoices.given(version, code));
    }

    /** A parameter that is there, or a new one with the typed number as its value; empty if the shape has no such bound. */
    private Optional<ParameterName> bound(NewFields fields, String field) {
        if (!NewFields.of(fields.shape()).contains(field)) {
            return Optional.empty();
        }
        var known = desk.choices().parameter(fields.shape(), fields.get("indicator"), fields.get(field));
        return known.or(() -> TypedNumber.of(fields.get(field)).value().map(value -> {
            var name = NewParameters.free(desk.version(), fields.get("code").toLowerCase(Locale.ROOT) + "-" + field);
            var binding = desk.version().bindingLanguage();
            files = VersionEdits.addParameter(
                    files,
                    name,
                    desk.choices().unit(fields.shape(), fields.get("indicator")).orElseThrow(),
                    Map.of(binding, Phrases.of(binding).say("editor.new.label." + field, fields.get("title"))),
                    NewParameters.from(desk.version()),
                    value,
                    fields.get("because"));
            return name;
        }));
    }
}
