package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.editing.CriterionForm;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.webapp.authoring.ToolAddress;
import org.standardworkbench.webapp.editor.FormDesk;
import org.standardworkbench.webapp.editor.ui.FormFields.Choice;
import org.standardworkbench.webapp.page.Reader;

/** What stands above the rules of a criterion: whom it asks, when, and what it weighs. */
final class FormHead {

    private static final String EVERY = "every";
    private static final String NONE = "";

    private final FormDesk desk;
    private final FormFields fields;

    FormHead(FormDesk desk, FormFields fields) {
        this.desk = desk;
        this.fields = fields;
    }

    Element of(CriterionForm form) {
        var line = element(
                "div",
                "line head-fields",
                FormFields.named(
                        Reader.say("editor.obligation"),
                        fields.select(
                                "obligation",
                                Reader.say("editor.obligation"),
                                Stream.of(Obligation.values())
                                        .map(one ->
                                                new Choice(one.name(), Reader.say("editor.obligation." + one.code())))
                                        .toList(),
                                form.obligation().name(),
                                chosen ->
                                        apply("obligation", new Operation.SetObligation(Obligation.valueOf(chosen))))),
                FormFields.named(
                        Reader.say("editor.object"),
                        fields.select(
                                "object",
                                Reader.say("editor.object"),
                                Stream.of(Subject.AREA, Subject.COMPANY)
                                        .map(one -> new Choice(one.name(), Reader.say("editor.object." + one.code())))
                                        .toList(),
                                form.object().name(),
                                chosen -> apply("object", new Operation.SetObject(Subject.valueOf(chosen))))));
        line.appendChild(theme(form));
        if (!desk.version().groups().isEmpty()) {
            line.appendChild(group(form));
        }
        form.rollUp().ifPresent(now -> line.appendChild(rollUp(now)));
        line.appendChild(stages(form));
        form.judgement()
                .ifPresent(why -> line.appendChild(FormFields.named(
                        Reader.say("editor.judgement"),
                        fields.line(
                                "judgement",
                                Reader.say("editor.judgement"),
                                "long",
                                why,
                                typed -> apply("judgement", new Operation.SetJudgement(Optional.of(typed)))))));
        fields.refusal("obligation", "object", "group", "rollup", "stages", "judgement")
                .ifPresent(line::appendChild);
        return line;
    }

    private void apply(String key, Operation operation) {
        fields.apply(key, List.of(operation));
    }

    /** The theme is where the criterion lies; a move is kept in its lineage, which is the business of another page. */
    private Element theme(CriterionForm form) {
        var name = text("span", "theme-of", desk.words().theme(form.theme()));
        var shown = element(
                "span", "theme-line", text("span", "", Reader.say("editor.theme") + " "), name, text("span", "", " "));
        return desk.work().savable()
                ? shown.appendChild(link(
                        ToolAddress.of(desk.work().draft().id(), ToolAddress.Tool.LINEAGE)
                                .with("do", "move")
                                .with("of", desk.criterion().code().value()),
                        "",
                        Reader.say("editor.theme.move")))
                : shown;
    }

    private Element group(CriterionForm form) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(NONE, Reader.say("editor.group.none")));
        desk.version()
                .groups()
                .forEach((code, title) ->
                        choices.add(new Choice(code.value(), desk.words().text(title, code.value()))));
        return FormFields.named(
                Reader.say("editor.group"),
                fields.select(
                        "group",
                        Reader.say("editor.group"),
                        choices,
                        form.group().map(GroupCode::value).orElse(NONE),
                        chosen -> apply(
                                "group",
                                new Operation.SetGroup(
                                        chosen.equals(NONE) ? Optional.empty() : Optional.of(new GroupCode(chosen))))));
    }

    private Element rollUp(RollUp now) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(EVERY, Reader.say("editor.rollup.every")));
        var words = desk.words();
        desk.version().parameters().values().stream()
                .filter(parameter -> parameter.unit().equals("%"))
                .forEach(parameter -> choices.add(new Choice(
                        parameter.name().value(),
                        Reader.say(
                                "editor.rollup.share",
                                words.text(parameter.label(), parameter.name().value())))));
        var chosen =
                switch (now) {
                    case RollUp.Every every -> EVERY;
                    case RollUp.AtLeastShare share -> share.minimum().value();
                };
        return FormFields.named(
                Reader.say("editor.rollup"),
                fields.select(
                        "rollup",
                        Reader.say("editor.rollup"),
                        choices,
                        chosen,
                        code -> apply(
                                "rollup",
                                new Operation.SetRollUp(
                                        code.equals(EVERY)
                                                ? new RollUp.Every()
                                                : new RollUp.AtLeastShare(new ParameterName(code))))));
    }

    private Element stages(CriterionForm form) {
        var boxes = element("fieldset", "stages", text("legend", "", Reader.say("editor.stages")));
        for (var stage : Stage.values()) {
            boxes.appendChild(fields.box(
                    "stages/" + stage, desk.words().stage(stage), form.stages().contains(stage), ticked -> {
                        var now = EnumSet.noneOf(Stage.class);
                        now.addAll(form.stages());
                        if (ticked) {
                            now.add(stage);
                        } else {
                            now.remove(stage);
                        }
                        fields.told("stages", desk.apply(List.of(new Operation.SetStages(now))), "stages/" + stage);
                    }));
        }
        return boxes;
    }
}
