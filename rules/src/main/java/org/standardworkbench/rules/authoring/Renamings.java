package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Lineage;

/** Criteria that one of two people renumbered: before a merge, all three versions are given the new code. */
final class Renamings {

    private final Map<CriterionCode, CriterionCode> codes;

    private Renamings(Map<CriterionCode, CriterionCode> codes) {
        this.codes = codes;
    }

    static Renamings of(VersionFiles base, VersionFiles mine, VersionFiles theirs) {
        Map<CriterionCode, CriterionCode> ofMine = found(base, mine);
        Map<CriterionCode, CriterionCode> ofTheirs = found(base, theirs);
        Map<CriterionCode, CriterionCode> codes = new TreeMap<>(ofMine);
        ofTheirs.forEach((from, to) -> {
            if (ofMine.containsKey(from) ? !to.equals(ofMine.get(from)) : ofMine.containsValue(to)) {
                codes.remove(from);
            } else {
                codes.put(from, to);
            }
        });
        return new Renamings(codes);
    }

    /** A version with the new codes, where it has the old ones. */
    VersionFiles follow(VersionFiles files) {
        VersionFiles followed = files;
        for (Map.Entry<CriterionCode, CriterionCode> change : codes.entrySet()) {
            boolean free = CodeChange.folder(followed, change.getValue()).isEmpty();
            if (free && CodeChange.folder(followed, change.getKey()).isPresent()) {
                followed = CodeChange.renamed(followed, change.getKey(), change.getValue());
            }
        }
        return followed;
    }

    private static Map<CriterionCode, CriterionCode> found(VersionFiles base, VersionFiles side) {
        Map<CriterionCode, CriterionCode> found = new TreeMap<>();
        Set<CriterionCode> before = FileTree.of(base).criteria().keySet();
        Set<CriterionCode> after = FileTree.of(side).criteria().keySet();
        Set<CriterionCode> gone = new TreeSet<>(before);
        gone.removeAll(after);
        Set<CriterionCode> come = new TreeSet<>(after);
        come.removeAll(before);
        for (CriterionCode old : gone) {
            List<CriterionCode> candidates = new ArrayList<>();
            come.stream()
                    .filter(now -> !found.containsValue(now) && isSame(base, old, side, now))
                    .forEach(candidates::add);
            if (candidates.size() == 1) {
                found.put(old, candidates.get(0));
            }
        }
        return found;
    }

    /** By the lineage, or because its texts or its cases are the same but for the code. */
    private static boolean isSame(VersionFiles base, CriterionCode old, VersionFiles side, CriterionCode now) {
        boolean told = entries(side).stream()
                .filter(entry -> entry.kind() == Lineage.Kind.RENUMBERED || entry.kind() == Lineage.Kind.MOVED)
                .anyMatch(
                        entry -> entry.from().equals(List.of(old)) && entry.to().equals(List.of(now)));
        String before = CodeChange.folder(base, old).orElse("");
        String after = CodeChange.folder(side, now).orElse("");
        return told
                || List.of("texts.yaml", "cases.yaml").stream()
                        .anyMatch(file -> sameBytes(base.bytes(before + file), side.bytes(after + file)));
    }

    private static List<Lineage> entries(VersionFiles files) {
        try {
            return LineageFile.of(files).entries();
        } catch (EditException unreadable) {
            return List.of();
        }
    }

    private static boolean sameBytes(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isPresent() && other.isPresent() && Arrays.equals(one.get(), other.get());
    }
}
