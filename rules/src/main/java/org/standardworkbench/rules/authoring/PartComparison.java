package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.CriterionCode;

/** Finds the parts that differ between two trees of files, cut in the way in which {@link FileMerge} cuts them. */
final class PartComparison {

    private final FileTree before;
    private final FileTree after;
    private final List<PartChange> changes = new ArrayList<>();

    PartComparison(FileTree before, FileTree after) {
        this.before = before;
        this.after = after;
    }

    List<PartChange> changes() {
        union(before.plain(), after.plain())
                .forEach(path ->
                        file(new VersionPart(Optional.empty(), path, List.of()), before.plain(), after.plain()));
        union(before.criteria(), after.criteria())
                .forEach(code -> criterion(
                        code,
                        Optional.ofNullable(before.criteria().get(code)),
                        Optional.ofNullable(after.criteria().get(code))));
        return List.copyOf(changes);
    }

    private static <K extends Comparable<K>> TreeSet<K> union(Map<K, ?> one, Map<K, ?> other) {
        TreeSet<K> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }

    private void criterion(CriterionCode code, Optional<FileTree.Folder> old, Optional<FileTree.Folder> now) {
        if (old.isEmpty() || now.isEmpty()) {
            tell(
                    new VersionPart(Optional.of(code), "", List.of()),
                    Conflict.Form.CRITERION,
                    old.map(FileTree.Folder::shown),
                    now.map(FileTree.Folder::shown));
            return;
        }
        tell(
                new VersionPart(Optional.of(code), "", List.of(VersionPart.THEME)),
                Conflict.Form.VALUE,
                old.map(FileTree.Folder::theme),
                now.map(FileTree.Folder::theme));
        union(old.get().files(), now.get().files())
                .forEach(name -> file(
                        new VersionPart(Optional.of(code), name, List.of()),
                        old.get().files(),
                        now.get().files()));
    }

    private void file(VersionPart part, Map<String, String> old, Map<String, String> now) {
        Optional<String> from = Optional.ofNullable(old.get(part.file()));
        Optional<String> to = Optional.ofNullable(now.get(part.file()));
        if (from.isEmpty() || to.isEmpty()) {
            tell(part, Conflict.Form.FILE, from, to);
            return;
        }
        FileKind kind = FileKind.of(part.file());
        parts(part, from.map(kind::parts), to.map(kind::parts));
    }

    private void parts(VersionPart part, Optional<Part> old, Optional<Part> now) {
        if (old.map(Part::text).equals(now.map(Part::text))) {
            return;
        }
        boolean cut = old.isPresent()
                && now.isPresent()
                && !old.get().pieces().isEmpty()
                && !now.get().pieces().isEmpty()
                && !FileKind.isWhole(part.file(), part.steps());
        if (!cut) {
            told(part, old, now);
            return;
        }
        int known = changes.size();
        TreeSet<String> seen = new TreeSet<>();
        Stream.concat(old.get().keys().stream(), now.get().keys().stream())
                .filter(seen::add)
                .toList()
                .forEach(key ->
                        parts(part.step(key), old.get().piece(key), now.get().piece(key)));
        if (changes.size() == known) {
            // The pieces are the same: their order or what stands between them differs.
            told(part, old, now);
        }
    }

    private void told(VersionPart part, Optional<Part> old, Optional<Part> now) {
        boolean values = Stream.of(old, now).flatMap(Optional::stream).allMatch(one -> one.scalar()
                .isPresent());
        boolean sameValue = values
                && old.flatMap(Part::scalar)
                        .map(Part.Scalar::value)
                        .equals(now.flatMap(Part::scalar).map(Part.Scalar::value));
        Conflict.Form form = part.steps().isEmpty()
                ? Conflict.Form.FILE
                : values && !sameValue ? Conflict.Form.VALUE : Conflict.Form.LINES;
        tell(part, form, old.map(one -> shown(one, form)), now.map(one -> shown(one, form)));
    }

    private static String shown(Part part, Conflict.Form form) {
        return switch (form) {
            case VALUE -> part.scalar().orElseThrow().value();
            case LINES -> Lines.shown(part.text());
            case FILE, CRITERION -> part.text();
        };
    }

    private void tell(VersionPart part, Conflict.Form form, Optional<String> old, Optional<String> now) {
        if (!old.equals(now)) {
            changes.add(new PartChange(part, form, old, now));
        }
    }
}
