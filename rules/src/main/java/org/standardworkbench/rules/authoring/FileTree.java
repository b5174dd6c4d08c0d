package org.standardworkbench.rules.authoring;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;

/**
 * A version's files as texts, those of criteria by their code.
 *
 * @param plain files that belong to no criterion, by path
 * @param criteria the folders of criteria
 */
record FileTree(Map<String, String> plain, Map<CriterionCode, Folder> criteria) {

    private static final Pattern OF_CRITERION = Pattern.compile("criteria/([^/]+)/([^/]+)/([^/]+)");

    /** Marks a text that stands for bytes which are no UTF-8, one character a byte; no file holds it. */
    private static final String RAW = "\uFFFF";

    /**
     * The folder of a criterion.
     *
     * @param theme the name of the folder around it
     * @param files by name
     */
    record Folder(String theme, Map<String, String> files) {

        /** All files one below the other. */
        String shown() {
            return files.entrySet().stream()
                    .map(file -> "--- " + file.getKey() + "\n" + file.getValue().stripTrailing() + "\n")
                    .collect(Collectors.joining("\n"));
        }
    }

    static FileTree of(VersionFiles files) {
        Map<String, String> plain = new TreeMap<>();
        Map<CriterionCode, Folder> criteria = new TreeMap<>();
        Set<String> twice = codesInTwoThemes(files);
        for (String path : files.paths()) {
            String text = text(files.bytes(path).orElseThrow());
            Matcher parts = OF_CRITERION.matcher(path);
            if (parts.matches() && CriterionCode.isValid(parts.group(2)) && !twice.contains(parts.group(2))) {
                criteria.computeIfAbsent(
                                new CriterionCode(parts.group(2)), code -> new Folder(parts.group(1), new TreeMap<>()))
                        .files()
                        .put(parts.group(3), text);
            } else {
                plain.put(path, text);
            }
        }
        files.standardFile().ifPresent(bytes -> plain.put(VersionMerge.STANDARD, text(bytes)));
        return new FileTree(plain, criteria);
    }

    private static Set<String> codesInTwoThemes(VersionFiles files) {
        Map<String, String> themes = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (String path : files.paths()) {
            Matcher parts = OF_CRITERION.matcher(path);
            if (parts.matches()) {
                String before = themes.putIfAbsent(parts.group(2), parts.group(1));
                if (before != null && !before.equals(parts.group(1))) {
                    twice.add(parts.group(2));
                }
            }
        }
        return twice;
    }

    /** The text of a file, from which {@link #bytes} makes the same bytes again. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return RAW + new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** The bytes that a text of a tree stands for. */
    static byte[] bytes(String text) {
        return text.startsWith(RAW)
                ? text.substring(RAW.length()).getBytes(StandardCharsets.ISO_8859_1)
                : text.getBytes(StandardCharsets.UTF_8);
    }
}
