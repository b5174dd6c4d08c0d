package org.standardworkbench.rules.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;

/** Changes of a version's folders of criteria and of what refers to them. */
final class CodeChange {

    private CodeChange() {}

    /** The folder of a criterion, with a slash at its end. */
    static Optional<String> folder(VersionFiles files, CriterionCode code) {
        return files.paths().stream()
                .filter(path -> path.matches("criteria/[^/]+/" + code + "/[^/]+"))
                .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
                .findFirst();
    }

    /** The theme's name by the folder of a criterion. */
    static String theme(String folder) {
        return folder.split("/")[1];
    }

    /** Gives a criterion another code: its folder, its rules, and every rule, case and text that names it. */
    static VersionFiles renamed(VersionFiles files, CriterionCode from, CriterionCode to) {
        String old = folder(files, from).orElse("");
        VersionFiles moved = old.isEmpty()
                ? files
                : rewritten(
                        files,
                        path -> path.startsWith(old)
                                ? "criteria/" + theme(old) + "/" + to + "/" + path.substring(old.length())
                                : path);
        return references(moved, List.of(from), to);
    }

    /** Lets every rule, case and text that names one of some criteria name another one. */
    static VersionFiles references(VersionFiles files, List<CriterionCode> from, CriterionCode to) {
        VersionFiles changed = files;
        for (String path : files.paths()) {
            if (path.startsWith("criteria/") || path.equals("levels.drl")) {
                String text = Texted.of(changed, path);
                String named = named(text, from, to);
                if (!named.equals(text)) {
                    changed = Texted.with(changed, path, named);
                }
            }
        }
        return changed;
    }

    /** A text that names one criterion instead of others. */
    static String named(String text, List<CriterionCode> from, CriterionCode to) {
        String named = text;
        for (CriterionCode code : from) {
            named = Pattern.compile("(?<![A-Za-z0-9-])" + code + "(?![A-Za-z0-9-])")
                    .matcher(named)
                    .replaceAll(to.value());
        }
        return named;
    }

    /** Takes the folder of a criterion out. */
    static VersionFiles without(VersionFiles files, CriterionCode code) {
        String folder = folder(files, code).orElseThrow();
        VersionFiles left = files;
        for (String path : files.paths()) {
            left = path.startsWith(folder) ? left.without(path) : left;
        }
        return left;
    }

    /** Puts the folder of a criterion below another theme, and says so in its rules. */
    static VersionFiles moved(VersionFiles files, CriterionCode code, String theme) {
        String old = folder(files, code).orElseThrow();
        String now = "criteria/" + theme + "/" + code + "/";
        VersionFiles moved = rewritten(files, path -> path.startsWith(old) ? now + path.substring(old.length()) : path);
        String rules = now + "criterion.drl";
        if (moved.bytes(rules).isEmpty()) {
            return moved;
        }
        String annotation = "@theme\\(\\s*\"?" + Pattern.quote(theme(old)) + "\"?\\s*\\)";
        String text = Texted.of(moved, rules).replaceFirst(annotation, "@theme( " + annotated(theme) + " )");
        return Texted.with(moved, rules, text);
    }

    /** The name of a theme as it stands in an annotation. */
    static String annotated(String theme) {
        return theme.contains("-") ? '"' + theme + '"' : theme;
    }

    private static VersionFiles rewritten(VersionFiles files, UnaryOperator<String> path) {
        Map<String, byte[]> moved = new TreeMap<>();
        files.paths().forEach(old -> moved.put(path.apply(old), files.bytes(old).orElseThrow()));
        return new VersionFiles(files.label(), moved, files.standardFile());
    }
}
