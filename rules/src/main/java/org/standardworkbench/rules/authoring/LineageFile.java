package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Lineage;

/** The entries of {@code lineage.yaml}; those that are not touched keep their text. */
final class LineageFile {

    static final String PATH = "lineage.yaml";

    private final Optional<Part> list;
    private final String text;
    private final List<Entry> entries = new ArrayList<>();

    /** An entry; one that was read has its text. */
    private record Entry(Lineage lineage, Optional<String> text) {}

    private LineageFile(String text) {
        this.text = text;
        this.list = YamlParts.read(text).flatMap(root -> root.piece("lineage"));
        list.ifPresent(items ->
                items.pieces().forEach(item -> entries.add(new Entry(lineage(item), Optional.of(item.text())))));
    }

    /** The entries of a version's files. @throws EditException if the file is there and cannot be read */
    static LineageFile of(VersionFiles files) {
        String text = Texted.of(files, PATH);
        if (!text.isBlank() && YamlParts.read(text).isEmpty()) {
            throw new EditException("`" + PATH
                    + "` cannot be read.\nPut it in order first: what becomes of a criterion is recorded there.");
        }
        return new LineageFile(text);
    }

    private static Lineage lineage(Part item) {
        Lineage.Kind kind = Lineage.Kind.ADDED;
        for (Lineage.Kind one : Lineage.Kind.values()) {
            if (value(item, "kind").equals(one.code())) {
                kind = one;
            }
        }
        return new Lineage(kind, codes(item, "from"), codes(item, "to"), value(item, "because"));
    }

    private static String value(Part item, String key) {
        return item.piece(key).flatMap(Part::scalar).map(Part.Scalar::value).orElse("");
    }

    private static List<CriterionCode> codes(Part item, String key) {
        return item.piece(key).stream()
                .flatMap(list -> list.pieces().stream())
                .flatMap(code -> code.scalar().stream())
                .map(Part.Scalar::value)
                .filter(CriterionCode::isValid)
                .map(CriterionCode::new)
                .toList();
    }

    List<Lineage> entries() {
        return entries.stream().map(Entry::lineage).toList();
    }

    /** The entry that leads to a criterion. */
    Optional<Lineage> to(CriterionCode code) {
        return entries().stream().filter(entry -> entry.to().contains(code)).findFirst();
    }

    void add(Lineage entry) {
        entries.add(new Entry(entry, Optional.empty()));
    }

    void replace(Lineage old, List<Lineage> by) {
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index).lineage() == old) {
                entries.remove(index);
                for (Lineage one : by) {
                    entries.add(index++, new Entry(one, Optional.empty()));
                }
                return;
            }
        }
    }

    /** The version's files with these entries. */
    VersionFiles writeTo(VersionFiles files) {
        if (entries.isEmpty()) {
            return files.bytes(PATH).isEmpty() ? files : files.without(PATH);
        }
        StringBuilder written = new StringBuilder(
                list.map(items -> before(items) + items.head()).orElse("lineage:\n"));
        for (Entry entry : entries) {
            if (written.charAt(written.length() - 1) != '\n') {
                written.append('\n');
            }
            boolean first = written.indexOf("- ") < 0;
            written.append(entry.text().orElseGet(() -> (first ? "" : "\n") + write(entry.lineage())));
        }
        return Texted.with(
                files, PATH, written.append(list.map(this::behind).orElse("")).toString());
    }

    private String before(Part items) {
        return text.substring(0, text.indexOf(items.text()));
    }

    private String behind(Part items) {
        return text.substring(text.indexOf(items.text()) + items.text().length());
    }

    private static String write(Lineage entry) {
        return "  - kind: " + entry.kind().code() + "\n    from: " + list(entry.from()) + "\n    to: "
                + list(entry.to()) + "\n    because: " + YamlScalar.text(entry.because(), 4, 13) + "\n";
    }

    private static String list(List<CriterionCode> codes) {
        return "[" + String.join(", ", codes.stream().map(CriterionCode::value).toList()) + "]";
    }
}
