package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.standard.Lineage.Kind;
import org.standardworkbench.rules.standard.ThemeCode;

/**
 * What becomes of criteria: renumbered, moved to another theme, split, merged, withdrawn. The folders move, rules, cases and texts that
 * name the criterion follow, and {@code lineage.yaml} says what happened since the version that this one is based on, so that
 * comparisons follow too. Golden outcomes in {@code expected/} stay as they are: they are a decision of their own.
 *
 * <p>All throw an {@link EditException} if a criterion or theme is not there, a code is taken, or the lineage cannot be read.
 */
public final class CriterionLineage {

    private final VersionFiles files;
    private final Optional<Set<CriterionCode>> base;

    /**
     * @param files the version's files
     * @param base the codes of the criteria of the version that this one is based on; empty if it is based on none, then no lineage is
     *     written
     */
    public CriterionLineage(VersionFiles files, Optional<Set<CriterionCode>> base) {
        this.files = files;
        this.base = base.map(Set::copyOf);
    }

    /** Gives a criterion another code. */
    public VersionFiles renumber(CriterionCode from, CriterionCode to, String because) {
        mustBeThere(from);
        mustBeFree(to);
        return record(CodeChange.renamed(files, from, to), lineage -> {
            Optional<Lineage> known = lineage.to(from);
            if (known.isEmpty()) {
                lineage.add(
                        isOld(from) ? entry(Kind.RENUMBERED, List.of(from), List.of(to), because) : added(to, because));
            } else {
                Lineage now = with(known.get(), from, List.of(to));
                boolean back = now.from().equals(now.to());
                lineage.replace(known.get(), back ? List.of() : List.of(now));
            }
        });
    }

    /** Puts a criterion into another theme, under its code. */
    public VersionFiles move(CriterionCode code, ThemeCode theme, String because) {
        String folder = mustBeThere(code);
        if (CodeChange.theme(folder).equals(theme.value())) {
            throw new EditException("`" + code + "` is in the theme `" + theme + "` already.\nChoose another theme.");
        }
        return record(CodeChange.moved(files, code, theme.value()), lineage -> {
            if (lineage.to(code).isEmpty()) {
                lineage.add(
                        isOld(code) ? entry(Kind.MOVED, List.of(code), List.of(code), because) : added(code, because));
            }
        });
    }

    /**
     * Makes several criteria of one: each begins as its copy. What names the old one names the first of them afterwards.
     *
     * @param to two or more codes; the old one may be among them
     */
    public VersionFiles split(CriterionCode from, List<CriterionCode> to, String because) {
        String folder = mustBeThere(from);
        if (to.size() < 2 || Set.copyOf(to).size() < to.size()) {
            throw new EditException("A criterion is split into at least two with different codes.\nName them.");
        }
        to.stream().filter(code -> !code.equals(from)).forEach(this::mustBeFree);
        VersionFiles split = to.contains(from)
                ? files
                : CodeChange.references(CodeChange.without(files, from), List.of(from), to.get(0));
        for (CriterionCode code : to) {
            for (String path : files.paths()) {
                if (path.startsWith(folder) && !code.equals(from)) {
                    String target =
                            "criteria/" + CodeChange.theme(folder) + "/" + code + path.substring(folder.length() - 1);
                    split = Texted.with(split, target, CodeChange.named(Texted.of(files, path), List.of(from), code));
                }
            }
        }
        return record(split, lineage -> recordSplit(lineage, from, to, because));
    }

    private void recordSplit(LineageFile lineage, CriterionCode from, List<CriterionCode> to, String because) {
        Optional<Lineage> known = lineage.to(from);
        if (known.isEmpty()) {
            lineage.add(
                    isOld(from)
                            ? entry(Kind.SPLIT, List.of(from), to, because)
                            : entry(Kind.ADDED, List.of(), to, because));
            return;
        }
        Lineage old = known.get();
        lineage.replace(
                old,
                switch (old.kind()) {
                    case MERGED ->
                        List.of(
                                with(old, from, List.of(to.get(0))),
                                entry(Kind.ADDED, List.of(), to.subList(1, to.size()), because));
                    case RENUMBERED, MOVED -> List.of(entry(Kind.SPLIT, old.from(), to, because));
                    case ADDED, SPLIT, WITHDRAWN -> List.of(with(old, from, to));
                });
    }

    /**
     * Makes one criterion of several. It begins as a copy of the first; what names one of them names it afterwards.
     *
     * @param from two or more codes
     * @param into the code of the merged one, which may be one of them
     */
    public VersionFiles merge(List<CriterionCode> from, CriterionCode into, String because) {
        from.forEach(this::mustBeThere);
        if (from.size() < 2 || Set.copyOf(from).size() < from.size()) {
            throw new EditException("At least two different criteria are merged.\nName them.");
        }
        if (!from.contains(into)) {
            mustBeFree(into);
        }
        VersionFiles merged = files;
        for (CriterionCode code : from.subList(1, from.size())) {
            merged = CodeChange.without(merged, code);
        }
        merged = from.get(0).equals(into) ? merged : CodeChange.renamed(merged, from.get(0), into);
        merged = CodeChange.references(
                merged, from.stream().filter(code -> !code.equals(into)).toList(), into);
        return record(merged, lineage -> recordMerge(lineage, from, into, because));
    }

    private void recordMerge(LineageFile lineage, List<CriterionCode> from, CriterionCode into, String because) {
        Set<CriterionCode> origins = new LinkedHashSet<>();
        from.forEach(code -> origins.addAll(takeOut(lineage, code)));
        List<CriterionCode> all = List.copyOf(origins);
        if (all.isEmpty()) {
            lineage.add(added(into, because));
        } else if (all.size() > 1) {
            lineage.add(entry(Kind.MERGED, all, List.of(into), because));
        } else if (!all.get(0).equals(into)) {
            lineage.add(entry(Kind.RENUMBERED, all, List.of(into), because));
        }
    }

    /** Takes a criterion out. */
    public VersionFiles withdraw(CriterionCode code, String because) {
        mustBeThere(code);
        return record(CodeChange.without(files, code), lineage -> {
            boolean wasSplit =
                    lineage.to(code).map(entry -> entry.kind() == Kind.SPLIT).orElse(false);
            List<CriterionCode> origins = takeOut(lineage, code);
            if (!origins.isEmpty() && !wasSplit) {
                lineage.add(entry(Kind.WITHDRAWN, origins, List.of(), because));
            }
        });
    }

    /** Records a criterion that is new in the files. */
    VersionFiles recordAdded(VersionFiles changed, CriterionCode code, String because) {
        return isOld(code) ? changed : record(changed, lineage -> lineage.add(added(code, because)));
    }

    /** Takes a criterion out of the lineage; gives the codes of the base version that it came from. */
    private List<CriterionCode> takeOut(LineageFile lineage, CriterionCode code) {
        Optional<Lineage> known = lineage.to(code);
        if (known.isEmpty()) {
            return isOld(code) ? List.of(code) : List.of();
        }
        Lineage old = known.get();
        List<CriterionCode> left =
                old.to().stream().filter(one -> !one.equals(code)).toList();
        Kind kind = old.kind() == Kind.SPLIT && left.size() == 1 ? Kind.RENUMBERED : old.kind();
        lineage.replace(old, left.isEmpty() ? List.of() : List.of(entry(kind, old.from(), left, old.because())));
        return old.from();
    }

    private VersionFiles record(VersionFiles changed, java.util.function.Consumer<LineageFile> change) {
        if (base.isEmpty()) {
            return changed;
        }
        LineageFile lineage = LineageFile.of(changed);
        change.accept(lineage);
        return lineage.writeTo(changed);
    }

    private boolean isOld(CriterionCode code) {
        return base.map(codes -> codes.contains(code)).orElse(false);
    }

    private String mustBeThere(CriterionCode code) {
        return CodeChange.folder(files, code)
                .orElseThrow(() -> new EditException(
                        "There is no criterion `" + code + "`.\n" + Advice.on(code.value(), codes(), "criteria")));
    }

    private void mustBeFree(CriterionCode code) {
        if (CodeChange.folder(files, code).isPresent()) {
            throw new EditException(
                    "The code `" + code + "` is taken.\nA code stands for one criterion: choose another one.");
        }
    }

    private List<String> codes() {
        return FileTree.of(files).criteria().keySet().stream()
                .map(CriterionCode::value)
                .toList();
    }

    private static Lineage with(Lineage entry, CriterionCode old, List<CriterionCode> by) {
        List<CriterionCode> to = new ArrayList<>();
        entry.to().forEach(code -> to.addAll(code.equals(old) ? by : List.of(code)));
        return new Lineage(entry.kind(), entry.from(), to, entry.because());
    }

    private static Lineage added(CriterionCode code, String because) {
        return entry(Kind.ADDED, List.of(), List.of(code), because);
    }

    private static Lineage entry(Kind kind, List<CriterionCode> from, List<CriterionCode> to, String because) {
        return new Lineage(kind, from, to, because);
    }
}
