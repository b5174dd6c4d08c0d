package org.standardworkbench.webapp.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.comparison.OutcomeComparison.Direction;
import org.standardworkbench.rules.standard.CriterionCode;

/** What changes for sites between two versions, as tables. */
final class OutcomeTables {

    private static final int MOST_IN_DETAIL = 3;

    private OutcomeTables() {}

    /** Prints for people: per site, then the criteria that decide. */
    static void print(OutcomeComparison comparison, PrintWriter out) {
        var sites = new Table("site", "period", "scope", "level", "points", "direction");
        for (var site : comparison.sites()) {
            sites.add(
                    Words.site(site.dataset()),
                    Words.period(site.dataset().period()),
                    site.dataset().scope().code(),
                    arrow(
                            Words.level(site.before().level()),
                            Words.level(site.after().level())),
                    arrow(
                            Words.points(site.before().overall()),
                            Words.points(site.after().overall())),
                    site.direction().code());
        }
        sites.print(out);
        out.println();
        summary(comparison).forEach(out::println);
        if (comparison.sites().size() <= MOST_IN_DETAIL) {
            comparison.sites().forEach(site -> detail(site, out));
        } else {
            criteria(comparison, out);
        }
    }

    /** Which criteria decide, over all sites. */
    private static void criteria(OutcomeComparison comparison, PrintWriter out) {
        Map<Correspondence, List<OutcomeComparison.Change>> changes = new LinkedHashMap<>();
        comparison.sites().stream().flatMap(site -> site.changes().stream()).forEach(change -> changes.computeIfAbsent(
                        change.criteria(), key -> new ArrayList<>())
                .add(change));
        var table =
                new Table("criteria that differ", "how", ">sites", ">more points", ">fewer points", ">points in all");
        changes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> codes(entry.getKey())))
                .forEach(entry -> {
                    var gained = entry.getValue().stream()
                            .mapToInt(change -> change.pointsAfter() - change.pointsBefore())
                            .toArray();
                    table.add(
                            codes(entry.getKey()),
                            entry.getKey().how(),
                            gained.length,
                            Arrays.stream(gained).filter(points -> points > 0).count(),
                            Arrays.stream(gained).filter(points -> points < 0).count(),
                            signed(Arrays.stream(gained).sum()));
                });
        out.println();
        table.print(out);
        out.println();
        out.println("--site ID shows the outcomes of a site.");
    }

    /** Which criteria decide, for one site. */
    private static void detail(OutcomeComparison.OfSite site, PrintWriter out) {
        out.println();
        out.println(site.dataset().site().name() + ", "
                + Words.period(site.dataset().period()) + ":");
        var table = new Table("criteria that differ", "how", ">points", "outcome");
        site.changes()
                .forEach(change -> table.add(
                        codes(change.criteria()),
                        change.criteria().how(),
                        signed(change.pointsAfter() - change.pointsBefore()),
                        arrow(kinds(change.before()), kinds(change.after()))));
        table.print(out);
    }

    private static String signed(int points) {
        return points == 0 ? "0" : (points > 0 ? "+" : "−") + Math.abs(points);
    }

    private static String arrow(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }

    private static List<String> summary(OutcomeComparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add("* illustrative data");
        for (var direction : Direction.values()) {
            var sites = comparison.sites().stream()
                    .filter(site -> site.direction() == direction)
                    .map(site -> site.dataset().site().id())
                    .toList();
            if (!sites.isEmpty()) {
                lines.add(said(direction) + ": " + sites.size() + " (" + Words.list(sites.stream()) + ")");
            }
        }
        return lines;
    }

    private static String said(Direction direction) {
        return switch (direction) {
            case GAINS -> "Gain a level";
            case LOSES -> "Lose a level";
            case SAME -> "Keep their level";
            case OTHER_LEVELS -> "Have a level in both, on scales that cannot be ranked against each other";
            case OPEN -> "Left open by missing data";
        };
    }

    private static String codes(Correspondence criteria) {
        return codes(criteria.from(), criteria.to());
    }

    /** "ENE-02", "ENE-02 → ENE-02, ENE-04". */
    static String codes(List<?> from, List<?> to) {
        var old = Words.list(from.stream());
        var young = Words.list(to.stream());
        if (old.equals(young)) {
            return young;
        }
        return old.isEmpty() || young.isEmpty() ? old + young : old + " → " + young;
    }

    private static String kinds(Map<CriterionCode, Outcome> outcomes) {
        return outcomes.isEmpty() ? "–" : Words.list(outcomes.values().stream().map(Words::outcome));
    }
}
