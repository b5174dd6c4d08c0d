package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.webapp.editor.ThemeCell.Choice;
import org.standardworkbench.webapp.editor.ThemeCell.Column;
import org.standardworkbench.webapp.editor.ThemeCell.Kind;
import org.standardworkbench.webapp.page.Phrases;

/** The cells of what a criterion has once: its title and its stages; and of the points of its rules. */
final class ThemeHeadCells {

    private final FormDesk desk;
    private final Phrases phrases;
    private final String code;

    ThemeHeadCells(FormDesk desk, Phrases phrases) {
        this.desk = desk;
        this.phrases = phrases;
        this.code = desk.criterion().code().value();
    }

    ThemeCell title() {
        var written = Optional.ofNullable(
                        desk.version().texts().get(desk.criterion().code()))
                .flatMap(texts -> texts.title().in(desk.language()))
                .orElse("");
        var shown = written.isEmpty() ? desk.words().title(desk.criterion().code()) : written;
        return new ThemeCell(code + "/title", Column.TITLE, Kind.TEXT, shown, written, List.of(), this::title);
    }

    private Optional<String> title(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(phrases.say("editor.table.title.empty"));
        }
        try {
            desk.change(VersionEdits.setText(
                    desk.work().files(), desk.criterion().code(), "title", desk.language(), typed));
            return Optional.empty();
        } catch (EditException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /** Every combination of stages, so that none can be mistyped. */
    ThemeCell stages() {
        List<Choice> choices = new ArrayList<>();
        for (int bits = 1; bits < 1 << Stage.values().length; bits++) {
            var stages = EnumSet.noneOf(Stage.class);
            for (var stage : Stage.values()) {
                if ((bits & 1 << stage.ordinal()) != 0) {
                    stages.add(stage);
                }
            }
            choices.add(new Choice(codes(stages), titles(stages)));
        }
        var now = desk.criterion().stages();
        return new ThemeCell(
                code + "/stages",
                Column.STAGES,
                Kind.CHOICE,
                titles(now),
                codes(now),
                choices,
                chosen -> desk.apply(List.of(new Operation.SetStages(Set.copyOf(stages(chosen))))));
    }

    private static EnumSet<Stage> stages(String codes) {
        var stages = EnumSet.noneOf(Stage.class);
        for (var stage : Stage.values()) {
            if (List.of(codes.split(" ", -1)).contains(stage.code())) {
                stages.add(stage);
            }
        }
        return stages;
    }

    private static String codes(Set<Stage> stages) {
        return stages.stream().sorted().map(Stage::code).collect(Collectors.joining(" "));
    }

    private String titles(Set<Stage> stages) {
        return stages.stream().sorted().map(desk.words()::stage).collect(Collectors.joining(", "));
    }

    ThemeCell band(int at, int points) {
        return points(code + "/bands/" + at + "/points", points, now -> new Operation.SetPoints(points, now));
    }

    ThemeCell maximum(int points) {
        return points(code + "/met/points", points, Operation.SetMaximum::new);
    }

    private ThemeCell points(String key, int points, IntFunction<Operation> operation) {
        var now = String.valueOf(points);
        return new ThemeCell(key, Column.POINTS, Kind.NUMBER, now, now, List.of(), typed -> TypedNumber.points(typed)
                .map(number -> desk.apply(List.of(operation.apply(number))))
                .orElseGet(() -> Optional.of(phrases.say("editor.number.points", ThemeCell.shortened(typed)))));
    }
}
