package org.standardworkbench.rules.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives what docs/criterion-language.md shows, so that the page stays true. */
final class ExamplesOfTheDocumentation {

    private static final Pattern BLOCK = Pattern.compile("```\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\| (`.*?) \\|", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private ExamplesOfTheDocumentation() {}

    static String criterion() {
        return blocks().get(0);
    }

    static String levels() {
        return blocks().get(1);
    }

    /** The first column of the table under a heading, each piece of code of it. */
    static List<String> tableUnder(String heading) {
        String page = page();
        int start = page.indexOf("\n" + heading + "\n");
        int end = page.indexOf("\n## ", start + 1);
        List<String> codes = new ArrayList<>();
        Matcher row = ROW.matcher(page.substring(start, end));
        while (row.find()) {
            Matcher code = CODE.matcher(row.group(1));
            while (code.find()) {
                codes.add(code.group(1));
            }
        }
        return codes;
    }

    private static List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(page());
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "criterion-language.md"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
