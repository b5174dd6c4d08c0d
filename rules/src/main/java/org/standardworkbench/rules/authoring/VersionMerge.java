package org.standardworkbench.rules.authoring;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.ThemeCode;

/**
 * Merges two people's changes of a version's files. Changes of different parts are both kept, comments included: different files,
 * different keys of a YAML file, different cases, parameter values or level rules. Changes of the same part are conflicts, unless both
 * made the same change. A criterion keeps its parts where it is moved to another theme or, if the lineage or an unchanged file tells,
 * renumbered by one of the two.
 */
public final class VersionMerge {

    /** How a merge calls the standard's own file. */
    static final String STANDARD = "../standard.yaml";

    private final Log log;
    private final Sides<FileTree> trees;
    private final String label;

    private VersionMerge(Sides<FileTree> trees, String label, Map<String, Choice> choices) {
        this.trees = trees;
        this.label = label;
        this.log = new Log(choices);
    }

    /** Merges without any choice made. */
    public static MergedVersion merge(VersionFiles base, VersionFiles mine, VersionFiles theirs) {
        return merge(base, mine, theirs, Map.of());
    }

    /**
     * Merges.
     *
     * @param base what both started from
     * @param mine what I made of it
     * @param theirs what the other one made of it
     * @param choices how conflicts are settled, by {@link Conflict#id()}; choices for what is no conflict are passed over
     */
    public static MergedVersion merge(
            VersionFiles base, VersionFiles mine, VersionFiles theirs, Map<String, Choice> choices) {
        Renamings renamings = Renamings.of(base, mine, theirs);
        Sides<FileTree> trees = new Sides<>(Optional.of(base), Optional.of(mine), Optional.of(theirs))
                .map(renamings::follow)
                .map(FileTree::of);
        return new VersionMerge(trees, mine.label(), choices).merge();
    }

    private MergedVersion merge() {
        Map<String, String> merged = new TreeMap<>();
        TreeSet<String> plain = new TreeSet<>();
        TreeSet<CriterionCode> codes = new TreeSet<>();
        trees.there().forEach(tree -> {
            plain.addAll(tree.plain().keySet());
            codes.addAll(tree.criteria().keySet());
        });
        for (String path : plain) {
            file(new VersionPart(Optional.empty(), path, List.of()), path, trees.map(FileTree::plain), path, merged);
        }
        codes.forEach(code -> criterion(code, merged));
        return new MergedVersion(files(merged), log.conflicts(), log.mine(), log.theirs());
    }

    private void file(
            VersionPart part,
            String name,
            Sides<Map<String, String>> files,
            String target,
            Map<String, String> merged) {
        Sides<String> texts = files.flatMap(all -> Optional.ofNullable(all.get(name)));
        new FileMerge(name, log).merge(part, texts).ifPresent(text -> merged.put(target, text));
    }

    private void criterion(CriterionCode code, Map<String, String> merged) {
        Sides<FileTree.Folder> folders =
                trees.flatMap(tree -> Optional.ofNullable(tree.criteria().get(code)));
        VersionPart whole = new VersionPart(Optional.of(code), "", List.of());
        if (folders.complete()) {
            parts(code, folders, merged);
            return;
        }
        Optional<Sides.Settled<FileTree.Folder>> settled = folders.settled();
        settled.ifPresent(found -> found.tell(log, whole));
        Optional<FileTree.Folder> result = settled.isPresent() ? settled.get().value() : whole(whole, folders);
        result.ifPresent(folder -> folder.files()
                .forEach((name, text) -> merged.put("criteria/" + folder.theme() + "/" + code + "/" + name, text)));
    }

    private Optional<FileTree.Folder> whole(VersionPart part, Sides<FileTree.Folder> folders) {
        Sides<String> shown = folders.map(FileTree.Folder::shown);
        return log.settle(new Conflict(part, Conflict.Form.CRITERION, shown.base(), shown.mine(), shown.theirs()))
                .map(choice -> choice instanceof Choice.Mine ? folders.mine() : folders.theirs())
                .orElseGet(folders::provisional);
    }

    /** Merges a criterion that all three have, file by file; the theme's folder is a part of its own. */
    private void parts(CriterionCode code, Sides<FileTree.Folder> folders, Map<String, String> merged) {
        Sides<String> themes = folders.map(FileTree.Folder::theme);
        VersionPart part = new VersionPart(Optional.of(code), "", List.of(VersionPart.THEME));
        String theme = themes.settled()
                .map(found -> {
                    found.tell(log, part);
                    return found.value();
                })
                .orElseGet(() -> theme(part, themes))
                .orElseThrow();
        TreeSet<String> names = folders.there()
                .flatMap(folder -> folder.files().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : names) {
            file(
                    new VersionPart(Optional.of(code), name, List.of()),
                    name,
                    folders.map(FileTree.Folder::files),
                    "criteria/" + theme + "/" + code + "/" + name,
                    merged);
        }
    }

    private Optional<String> theme(VersionPart part, Sides<String> themes) {
        Conflict conflict = new Conflict(part, Conflict.Form.VALUE, themes.base(), themes.mine(), themes.theirs());
        return log.settle(conflict)
                .map(choice -> switch (choice) {
                    case Choice.Mine mine -> themes.mine();
                    case Choice.Theirs theirs -> themes.theirs();
                    case Choice.Own own ->
                        Optional.of(own.text().strip())
                                .filter(ThemeCode::isValid)
                                .or(themes::provisional);
                })
                .orElseGet(themes::provisional);
    }

    private VersionFiles files(Map<String, String> merged) {
        Map<String, byte[]> bytes = new TreeMap<>();
        merged.forEach((path, text) -> bytes.put(path, FileTree.bytes(text)));
        Optional<byte[]> standard = Optional.ofNullable(bytes.remove(STANDARD));
        return new VersionFiles(label, bytes, standard);
    }

    /** Whether two sets of files are the same, byte by byte. */
    public static boolean same(VersionFiles one, VersionFiles other) {
        return one.paths().equals(other.paths())
                && one.paths().stream()
                        .allMatch(path -> Arrays.equals(
                                one.bytes(path).orElseThrow(), other.bytes(path).orElseThrow()))
                && Stream.of(one, other)
                                .map(files -> files.standardFile()
                                        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)))
                                .distinct()
                                .count()
                        == 1;
    }
}
