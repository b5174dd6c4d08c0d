package org.standardworkbench.rules.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;

/** Changes of whole rules of a criterion, which keep comments beside their rules and bands in rising order. */
final class Rules {

    private Rules() {}

    private record Commented(Criterion.Band band, List<String> comments) {}

    static Condition condition(Criterion criterion, NodePath path) {
        if (path.rule().equals(NodePath.APPLIES.rule())) {
            return criterion.applicability();
        }
        if (path.rule().equals(NodePath.MET.rule())) {
            return criterion.requirement().condition();
        }
        return band(criterion, path.points().orElse(-1)).condition();
    }

    private static Criterion.Band band(Criterion criterion, int points) {
        return criterion.bands().stream()
                .filter(band -> band.points() == points)
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("There is no such rule in the criterion any more. Look at it as it is now."));
    }

    static Criterion with(Criterion criterion, NodePath path, Condition condition) {
        if (path.rule().equals(NodePath.APPLIES.rule())) {
            return criterion.withRules(condition, criterion.bands(), criterion.requirement(), criterion.comments());
        }
        if (path.rule().equals(NodePath.MET.rule())) {
            Criterion.Band met = new Criterion.Band(criterion.requirement().points(), condition);
            return criterion.withRules(criterion.applicability(), criterion.bands(), met, criterion.comments());
        }
        Criterion.Band old = band(criterion, path.points().orElse(-1));
        List<Criterion.Band> bands = new ArrayList<>(criterion.bands());
        bands.set(bands.indexOf(old), new Criterion.Band(old.points(), condition));
        return criterion.withRules(criterion.applicability(), bands, criterion.requirement(), criterion.comments());
    }

    static Criterion added(Criterion criterion, int points, Condition condition) {
        mustBeFree(criterion, points);
        List<Commented> bands = commented(criterion);
        bands.add(new Commented(new Criterion.Band(points, condition), List.of()));
        return withBands(criterion, bands);
    }

    static Criterion removed(Criterion criterion, int points) {
        Criterion.Band old = band(criterion, points);
        List<Commented> bands = commented(criterion);
        bands.removeIf(commented -> commented.band().equals(old));
        return withBands(criterion, bands);
    }

    static Criterion renumbered(Criterion criterion, int points, int now) {
        Criterion.Band old = band(criterion, points);
        if (points != now) {
            mustBeFree(criterion, now);
        }
        List<Commented> bands = commented(criterion);
        bands.replaceAll(commented -> commented.band().equals(old)
                ? new Commented(new Criterion.Band(now, old.condition()), commented.comments())
                : commented);
        return withBands(criterion, bands);
    }

    private static void mustBeFree(Criterion criterion, int points) {
        if (criterion.bands().stream().anyMatch(band -> band.points() == points)) {
            throw new Refusal("There is a band of " + points + " points already. Choose another number.");
        }
    }

    private static List<Commented> commented(Criterion criterion) {
        List<List<String>> comments = criterion.comments().bands();
        return new ArrayList<>(IntStream.range(0, criterion.bands().size())
                .mapToObj(index -> new Commented(
                        criterion.bands().get(index),
                        index < comments.size() ? comments.get(index) : Collections.emptyList()))
                .toList());
    }

    private static Criterion withBands(Criterion criterion, List<Commented> bands) {
        List<Commented> sorted = bands.stream()
                .sorted(Comparator.comparingInt(commented -> commented.band().points()))
                .toList();
        Criterion.Comments comments = new Criterion.Comments(
                criterion.comments().applicability(),
                sorted.stream().map(Commented::comments).toList(),
                criterion.comments().requirement());
        return criterion.withRules(
                criterion.applicability(),
                sorted.stream().map(Commented::band).toList(),
                criterion.requirement(),
                comments);
    }
}
