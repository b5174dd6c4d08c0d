package org.standardworkbench.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/** A version made ready to run: its criteria in groups, in an order in which each finds the outcomes that it reads. */
final class Program {

    /** Criteria that are compiled together when many datasets are assessed; measured to be the fastest number. */
    static final int BULK_GROUP = 5;

    private final Layout layout;
    private final Bindings bindings;
    private final SiteReader reader;
    private final List<List<Criterion>> layers;
    private final Map<Integer, List<RuleGroup>> groupsBySize = new HashMap<>();
    private final RuleGroup levels;

    Program(StandardVersion version) {
        layout = new Layout(version);
        bindings = new Bindings(layout);
        reader = new SiteReader(layout);
        layers = layers(version);
        levels = new GroupWriter(layout).levels(version.levelRules());
    }

    Layout layout() {
        return layout;
    }

    Bindings bindings() {
        return bindings;
    }

    SiteReader reader() {
        return reader;
    }

    RuleGroup levels() {
        return levels;
    }

    /** The groups in the order in which they run. */
    synchronized List<RuleGroup> groups(int size) {
        return groupsBySize.computeIfAbsent(size, this::group);
    }

    private List<RuleGroup> group(int size) {
        GroupWriter writer = new GroupWriter(layout);
        List<RuleGroup> groups = new ArrayList<>();
        for (List<Criterion> layer : layers) {
            chunks(layer, Subject.AREA, size).forEach(chunk -> groups.add(writer.area(chunk)));
            chunks(layer, Subject.COMPANY, size).forEach(chunk -> groups.add(writer.companies(chunk)));
        }
        return List.copyOf(groups);
    }

    private static List<List<Criterion>> chunks(List<Criterion> layer, Subject object, int size) {
        List<Criterion> wanted =
                layer.stream().filter(criterion -> criterion.object() == object).toList();
        List<List<Criterion>> chunks = new ArrayList<>();
        for (int at = 0; at < wanted.size(); at += size) {
            chunks.add(wanted.subList(at, Math.min(at + size, wanted.size())));
        }
        return chunks;
    }

    /** Criteria by the length of the longest chain of outcomes that they read. */
    private static List<List<Criterion>> layers(StandardVersion version) {
        Map<CriterionCode, Integer> depth = new LinkedHashMap<>();
        for (CriterionCode code : version.criteria().keySet()) {
            depth(version, code, depth, new HashSet<>());
        }
        List<List<Criterion>> layers = new ArrayList<>();
        depth.values().stream().max(Integer::compare).ifPresent(most -> {
            for (int i = 0; i <= most; i++) {
                int wanted = i;
                layers.add(version.criteria().values().stream()
                        .filter(criterion -> depth.getOrDefault(criterion.code(), 0) == wanted)
                        .toList());
            }
        });
        return layers;
    }

    private static int depth(
            StandardVersion version, CriterionCode code, Map<CriterionCode, Integer> depth, Set<CriterionCode> path) {
        Integer known = depth.get(code);
        if (known != null) {
            return known;
        }
        Criterion criterion = version.criteria().get(code);
        if (criterion == null) {
            throw new BrokenRules("the criterion `" + code + "` is not in the version");
        }
        if (!path.add(code)) {
            throw new BrokenRules(code + ": the outcome of the criterion depends on itself");
        }
        int most = 0;
        for (CriterionCode read : OutcomesRead.by(criterion)) {
            most = Math.max(most, depth(version, read, depth, path) + 1);
        }
        path.remove(code);
        depth.put(code, most);
        return most;
    }
}
