package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.standardworkbench.rules.files.VersionPlaces;
import org.standardworkbench.rules.runtime.Kleene;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.StandardVersion;

/** Finds levels that no outcomes reach, and levels that no site is given because a higher one holds with them. */
final class LevelCheck {

    private static final long MOST_COMBINATIONS = 300_000;

    private final StandardVersion version;
    private final VersionPlaces places;
    private final Reach reach;
    private final Language language;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();

    private LevelCheck(StandardVersion version, VersionPlaces places, Set<CriterionCode> neverMet, Language language) {
        this.version = version;
        this.places = places;
        this.reach = new Reach(version, neverMet);
        this.language = language;
    }

    /** @param neverMet criteria that are proved never to be met */
    static Verification of(
            StandardVersion version, VersionPlaces places, Set<CriterionCode> neverMet, Language language) {
        LevelCheck check = new LevelCheck(version, places, neverMet, language);
        check.check();
        return new Verification(check.findings.stream().sorted().toList(), check.undecided);
    }

    /** Rules as written out for every theme and group, with the combinations of scores that criteria can earn. */
    private final class Rules {

        private final Forest forest;
        private final List<Integer> roots;
        private final Partition partition;
        private final List<int[]> allowed = new ArrayList<>();

        Rules(List<LevelRule> rules, Span span) {
            LineReader reader = new LineReader(version, reach, new Sides(version, span.day()));
            List<Condition> conditions = rules.stream()
                    .map(rule -> EveryPartWriter.written(version, rule.condition()))
                    .toList();
            conditions.forEach(reader::read);
            partition = reader.partition();
            forest = new Forest(reader, partition);
            roots = conditions.stream().map(forest::add).toList();
            for (int line = 0; line < partition.lines().size(); line++) {
                List<Partition.Part> parts = partition.parts(line);
                allowed.add(IntStream.range(0, parts.size())
                        .filter(part ->
                                parts.get(part).known() && parts.get(part).plausible())
                        .toArray());
            }
            if (size() > MOST_COMBINATIONS) {
                throw new UndecidedException("undecided.scores");
            }
        }

        private long size() {
            return allowed.stream()
                    .mapToLong(parts -> parts.length)
                    .reduce(1, (one, other) -> one > MOST_COMBINATIONS ? one : one * other);
        }

        /** Truths of all nodes, combination by combination; nothing is left unknown. */
        private java.util.stream.Stream<Kleene[]> truths() {
            return LongStream.range(0, size()).mapToObj(number -> {
                int[] at = new int[allowed.size()];
                long rest = number;
                for (int line = 0; line < at.length; line++) {
                    int[] parts = allowed.get(line);
                    at[line] = parts[(int) (rest % parts.length)];
                    rest /= parts.length;
                }
                return forest.decide(at, Forest.NOTHING);
            });
        }

        /** Whether some combination satisfies all nodes and none of the others. */
        boolean possible(List<Integer> all, List<Integer> none) {
            return truths().anyMatch(truths -> all.stream().allMatch(node -> truths[node] == Kleene.TRUE)
                    && none.stream().noneMatch(node -> truths[node] == Kleene.TRUE));
        }
    }

    private void check() {
        List<LevelRule> rules = version.levelRules();
        for (int rank = 0; rank < rules.size(); rank++) {
            try {
                look(rules.subList(rank, rules.size()));
            } catch (UndecidedException notFollowed) {
                LevelRule rule = rules.get(rank);
                undecided.add(new Undecided(
                        places.of(rule.name()),
                        rule.name().value(),
                        FindingWords.of(language).say(notFollowed.key())));
            }
        }
    }

    /** The lowest of some rules, which ascend. */
    private void look(List<LevelRule> rules) {
        LevelRule lowest = rules.getFirst();
        for (Span span : Span.of(version, Reads.of(lowest.condition()).parameters())) {
            Rules alone = new Rules(List.of(lowest), span);
            if (!alone.possible(alone.roots, List.of())) {
                findings.add(unreachable(lowest, alone, span));
                return;
            }
        }
        if (rules.size() == 1) {
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        rules.forEach(rule -> Reads.of(rule.condition()).parameters().forEach(name -> names.add(name.value())));
        for (Span span : Span.of(version, names.stream().map(ParameterName::new).toList())) {
            Rules all = new Rules(rules, span);
            if (!all.possible(all.roots.subList(0, 1), all.roots.subList(1, all.roots.size()))) {
                findings.add(overshadowed(rules, all, span));
                return;
            }
        }
    }

    private Finding unreachable(LevelRule rule, Rules rules, Span span) {
        Wording wording = Wording.of(version, places, span, language);
        Forest.Node root = rules.forest.node(rules.roots.getFirst());
        List<Integer> core =
                new ArrayList<>(root.condition() instanceof Condition.AllOf ? root.parts() : rules.roots.subList(0, 1));
        for (Integer part : List.copyOf(core)) {
            List<Integer> fewer = new ArrayList<>(core);
            fewer.remove(part);
            if (!fewer.isEmpty() && !rules.possible(fewer, List.of())) {
                core = fewer;
            }
        }
        List<Condition> excluding = core.stream()
                .map(node -> EveryPartWriter.original(
                        rule.condition(), rules.forest.node(node).condition(), version))
                .toList();
        return finding(
                rule,
                places.ofLevels(excluding.getFirst()),
                wording.never("level-never", excluding, Finding.Piece.name(rule.name())),
                span,
                rules.size(),
                wording.words().say(core.size() == 1 ? "proof.levels.one" : "proof.levels.many"));
    }

    private Finding overshadowed(List<LevelRule> rules, Rules all, Span span) {
        LevelRule rule = rules.getFirst();
        FindingWords words = FindingWords.of(language);
        return finding(
                rule,
                places.of(rule.name()),
                words.sentence("level-overshadowed", Finding.Piece.name(rule.name())),
                span,
                all.size(),
                words.say("proof.overshadowed"));
    }

    private Finding finding(
            LevelRule rule,
            org.standardworkbench.rules.standard.Place place,
            List<Finding.Piece> sentence,
            Span span,
            long combinations,
            String reason) {
        boolean always =
                Span.of(version, Reads.of(rule.condition()).parameters()).size() == 1;
        List<Finding.Piece> whole = new ArrayList<>(sentence);
        if (!always) {
            whole.addAll(FindingWords.of(language).when(span));
        }
        return new Finding(
                Finding.Kind.UNREACHABLE_LEVEL,
                place,
                Optional.empty(),
                rule.name().value(),
                whole,
                always ? Span.ALWAYS : span,
                new Finding.Proof(reason, combinations, false),
                List.of());
    }
}
