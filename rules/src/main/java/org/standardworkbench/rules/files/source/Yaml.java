package org.standardworkbench.rules.files.source;

import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.standardworkbench.rules.standard.Place;

/**
 * Reads one YAML 1.2 document into values with places. Anchors, aliases, tags, several documents and repeated keys are
 * refused, each with its own message; size and depth are limited, so that no file can exhaust the reader.
 */
public final class Yaml {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 1_000_000;

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    private Yaml() {}

    /** The document of a file, unless it has an error that leaves none. */
    public static Optional<YamlValue> read(String file, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.error(
                    Place.file(file),
                    "The file has " + bytes.length + " bytes.",
                    "A file may have " + MOST_BYTES + " bytes.");
            return Optional.empty();
        }
        return Utf8.decode(file, bytes, problems).flatMap(text -> parse(file, text, problems));
    }

    private static Optional<YamlValue> parse(String file, String text, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(MOST_BYTES)
                .build();
        YamlComposer composer = new YamlComposer(file, problems);
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            return composer.compose(events);
        } catch (MarkedYamlEngineException broken) {
            report(file, text, broken, problems);
        } catch (YamlEngineException broken) {
            problems.error(Place.file(file), "This is not YAML: " + sentence(String.valueOf(broken.getMessage())), "");
        }
        return Optional.empty();
    }

    private static void report(String file, String text, MarkedYamlEngineException broken, Problems problems) {
        Optional<Mark> mark = broken.getProblemMark().or(broken::getContextMark);
        Place place = mark.map(at -> place(file, at)).orElse(Place.file(file));
        String problem = String.valueOf(broken.getProblem());
        if (problem.contains("TAB") || problem.contains("\\t")) {
            problems.error(place, "Here stands a tab where YAML wants spaces.", "Indent with spaces only.");
        } else if (problem.contains("<stream end>")
                || problem.contains("end of stream")
                || mark.map(at -> text.codePointCount(0, text.length()) <= at.getIndex())
                        .orElse(false)) {
            Place start = broken.getContextMark().map(at -> place(file, at)).orElse(place);
            problems.error(
                    place,
                    "The file ends in the middle of what began on line " + start.line() + ".",
                    "Maybe it was cut off, or a quote or bracket is not closed.");
        } else {
            problems.error(
                    place,
                    "This is not YAML: " + sentence(problem),
                    "Maybe the indentation differs, or a text with `:` or `#` needs quotes.");
        }
    }

    private static String sentence(String problem) {
        Matcher quoted = QUOTED.matcher(problem.strip().replaceAll("\\s+", " "));
        String words = quoted.replaceAll(found -> Matcher.quoteReplacement(
                "`" + found.group().substring(1, found.group().length() - 1) + "`"));
        return words.endsWith(".") ? words : words + ".";
    }

    static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
