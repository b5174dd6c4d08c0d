package org.standardworkbench.webapp.drafts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/** Files that somebody sends, looked at one by one before anything is made of them. All that is wrong is told at once. */
final class IncomingFiles {

    private static final int MOST_PROBLEMS = 200;
    private static final String HEADER = "version.yaml";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;
    private boolean full;

    /** Whether more is there than is looked at. */
    boolean full() {
        return full;
    }

    void refuse(String name, String message, String advice) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.error(Place.file(name.isEmpty() ? "upload" : shown(name)), message, advice));
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(Problem.error(
                    Place.file("upload"), "There are more problems like these.", "Put these in order first."));
            full = true;
        }
    }

    /** A name without what a reader would not see. */
    private static String shown(String name) {
        var quoted = Advice.quote(name);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Whether a file is taken by its name; if not, it is told, unless it is one that systems hide. */
    boolean accepts(String name) {
        var steps = List.of(name.split("/", -1));
        if (name.indexOf('\\') >= 0 || name.startsWith("/") || name.matches("[A-Za-z]:.*") || steps.contains("..")) {
            refuse(
                    name,
                    "This name leads out of the folder.",
                    "Pack the version's folder itself, with plain names in it.");
            return false;
        }
        if (steps.get(0).equals("__MACOSX") || steps.stream().anyMatch(step -> step.startsWith("."))) {
            return false;
        }
        if (steps.size() > 10 || !steps.stream().allMatch(VersionFiles::isPath)) {
            refuse(
                    name,
                    "This name has other characters than ASCII letters, digits, `.`, `_` and `-`, or is too deep.",
                    "Rename the file, or take it out of the version.");
            return false;
        }
        var before = spellings.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (before != null) {
            refuse(
                    name,
                    before.equals(name)
                            ? "This file is there twice."
                            : "This name and " + Advice.quote(before) + " differ only in capital letters.",
                    "Keep one of them: some systems cannot tell them apart.");
            return false;
        }
        return true;
    }

    /** Takes a file whose name was accepted. */
    void add(String name, byte[] content) {
        bytes += content.length;
        if (content.length > Limits.MOST_BYTES_OF_FILE) {
            refuse(
                    name,
                    "The file has more than " + Limits.MOST_BYTES_OF_FILE + " bytes.",
                    "A file of a version has no more.");
        } else if (files.size() < Limits.MOST_FILES) {
            files.put(name, content);
        }
        if (bytes > Limits.MOST_BYTES || files.size() >= Limits.MOST_FILES) {
            full = true;
            refuse(
                    "",
                    "There are more than " + Limits.MOST_FILES + " files or " + Limits.MOST_BYTES + " bytes.",
                    "Maybe this is not the folder of a version.");
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The files of the one version in them; empty if something is wrong. */
    Optional<VersionFiles> version() {
        var folder = folder();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        var prefix = folder.get();
        var above = prefix.contains("/") ? prefix.substring(0, prefix.lastIndexOf('/', prefix.length() - 2) + 1) : "";
        var standard = above + "standard.yaml";
        Map<String, byte[]> own = new TreeMap<>();
        files.forEach((name, content) -> {
            var path = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            if (name.equals(standard)) {
                return;
            }
            if (VersionFiles.isPath(path)) {
                own.put(path, content);
            } else {
                refuse(
                        name,
                        path.isEmpty() ? "This file lies beside the version's folder." : "This file lies too deep.",
                        "Pack one version's folder, and `standard.yaml` above it, and nothing else.");
            }
        });
        return problems.isEmpty()
                ? Optional.of(new VersionFiles("upload", own, Optional.ofNullable(files.get(standard))))
                : Optional.empty();
    }

    /** The folder with the header, with a slash at its end unless it is the outermost one. */
    private Optional<String> folder() {
        var headers = files.keySet().stream()
                .filter(name -> name.equals(HEADER) || name.endsWith("/" + HEADER))
                .toList();
        if (headers.size() == 1) {
            return Optional.of(headers.get(0).substring(0, headers.get(0).length() - HEADER.length()));
        }
        if (headers.isEmpty() && problems.isEmpty()) {
            refuse("", "There is no `version.yaml`.", "Send the folder of a version, for example `1.0`.");
        } else if (headers.size() > 1) {
            refuse("", "There are several versions: " + Advice.list(headers) + ".", "Send one version at a time.");
        }
        return Optional.empty();
    }
}
