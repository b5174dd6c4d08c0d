package org.standardworkbench.rules.files.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Place;

/** Puts values together from the parser's events; refuses what the files do not use. One composer per file. */
final class YamlComposer {

    /** Deeper than any file of a version, and shallow enough for every stack. */
    static final int DEEPEST = 12;

    private static final String NO_ALIAS = "Anchors and aliases are not used here: write the value out.";
    private static final int MOST_VALUES = 100_000;
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
                    + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private final String file;
    private final Problems problems;
    private int values;
    private boolean refused;

    YamlComposer(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The one document; empty with an error if there is none, or if a limit is hit. */
    Optional<YamlValue> compose(Iterator<Event> events) {
        Optional<YamlValue> document = Optional.empty();
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                documents++;
                if (documents > 1) {
                    problems.error(
                            place(event),
                            "Here begins a second document.",
                            "A file holds one document: delete the line `---` or split the file.");
                    return Optional.empty();
                }
            } else if (!(event instanceof StreamStartEvent
                    || event instanceof StreamEndEvent
                    || event instanceof DocumentEndEvent)) {
                try {
                    document = Optional.of(value(event, events, 1));
                } catch (LimitHit limit) {
                    return Optional.empty();
                }
            }
        }
        if (document.isEmpty()) {
            problems.error(Place.file(file), "The file is empty.", "");
        }
        // What such a document means is not guessed at: its other mistakes would be hard to tell from consequences.
        return refused ? Optional.empty() : document;
    }

    private YamlValue value(Event event, Iterator<Event> events, int depth) throws LimitHit {
        if (++values > MOST_VALUES) {
            problems.error(place(event), "The file has more than " + MOST_VALUES + " values.", "Split it.");
            throw new LimitHit();
        }
        refuseAnchorAndTag(event);
        if (event instanceof ScalarEvent scalar) {
            Place place = place(event);
            boolean quoted = scalar.isDQuoted() || scalar.isSQuoted();
            Place start = quoted ? new Place(file, place.line(), place.column() + 1) : place;
            return new YamlValue.Scalar(scalar.getValue(), type(scalar), place, start);
        }
        if (event instanceof AliasEvent alias) {
            String name = alias.getAlias().getValue();
            refused = true;
            problems.error(place(event), "Here stands the alias " + Advice.quote("*" + name) + ".", NO_ALIAS);
            return new YamlValue.Scalar("", YamlValue.Type.NOTHING, place(event), place(event));
        }
        if (depth >= DEEPEST) {
            problems.error(
                    place(event), "This is nested more than " + DEEPEST + " deep.", "Files of a standard are flat.");
            throw new LimitHit();
        }
        return event instanceof MappingStartEvent ? mapping(event, events, depth) : sequence(event, events, depth);
    }

    private YamlValue sequence(Event start, Iterator<Event> events, int depth) throws LimitHit {
        List<YamlValue> items = new ArrayList<>();
        Event event = events.next();
        while (!(event instanceof SequenceEndEvent)) {
            items.add(value(event, events, depth + 1));
            event = events.next();
        }
        return new YamlValue.Sequence(items, place(start));
    }

    private YamlValue mapping(Event start, Iterator<Event> events, int depth) throws LimitHit {
        Map<String, Place> seen = new HashMap<>();
        List<YamlValue.Entry> entries = new ArrayList<>();
        Event event = events.next();
        while (!(event instanceof MappingEndEvent)) {
            YamlValue key = value(event, events, depth + 1);
            YamlValue value = value(events.next(), events, depth + 1);
            if (!(key instanceof YamlValue.Scalar name) || name.type() == YamlValue.Type.NOTHING) {
                problems.error(key.place(), "A key must be a single word, not " + key.what() + ".", "");
            } else if (name.text().equals("<<")) {
                problems.error(name.place(), "Here stands the merge key `<<`.", NO_ALIAS);
            } else if (isDecimalComma(entries, name, value)) {
                String whole =
                        entries.get(entries.size() - 1).value() instanceof YamlValue.Scalar number ? number.text() : "";
                problems.error(
                        name.place(),
                        "Here stands a decimal comma: " + Advice.quote(whole + "," + name.text()) + ".",
                        "Numbers are written with a decimal point: `" + whole + "." + name.text() + "`.");
            } else if (seen.putIfAbsent(name.text(), name.place()) instanceof Place first) {
                problems.error(
                        name.place(),
                        "The key " + Advice.quote(name.text()) + " stands here again.",
                        "It stands on line " + first.line() + " already: keep one of them.");
            } else {
                entries.add(new YamlValue.Entry(name.text(), name.place(), value));
            }
            event = events.next();
        }
        return new YamlValue.Mapping(entries, place(start));
    }

    /** Within curly brackets, YAML takes the digits behind a comma for a key without value. */
    private static boolean isDecimalComma(List<YamlValue.Entry> entries, YamlValue.Scalar key, YamlValue value) {
        return key.text().matches("[0-9]+")
                && value instanceof YamlValue.Scalar nothing
                && nothing.type() == YamlValue.Type.NOTHING
                && !entries.isEmpty()
                && entries.get(entries.size() - 1).value() instanceof YamlValue.Scalar before
                && before.type() == YamlValue.Type.NUMBER;
    }

    private void refuseAnchorAndTag(Event event) {
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            node.getAnchor().ifPresent(anchor -> {
                refused = true;
                problems.error(
                        place(event),
                        "Here stands the anchor " + Advice.quote("&" + anchor.getValue()) + ".",
                        NO_ALIAS);
            });
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        tag.ifPresent(name -> {
            refused = true;
            problems.error(
                    place(event),
                    "Here stands the tag " + Advice.quote(name.replace("tag:yaml.org,2002:", "!!")) + ".",
                    "Tags are not used here: delete it, and put a text in quotes if it could be taken for a number.");
        });
    }

    private static YamlValue.Type type(ScalarEvent scalar) {
        if (!scalar.isPlain()) {
            return YamlValue.Type.TEXT;
        }
        String text = scalar.getValue();
        if (NOTHING.matcher(text).matches()) {
            return YamlValue.Type.NOTHING;
        }
        if (TRUTH.matcher(text).matches()) {
            return YamlValue.Type.TRUTH;
        }
        return NUMBER.matcher(text).matches() ? YamlValue.Type.NUMBER : YamlValue.Type.TEXT;
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> Yaml.place(file, mark)).orElse(Place.file(file));
    }

    /** Ends the reading of a file after a limit was reported. */
    private static final class LimitHit extends Exception {

        private static final long serialVersionUID = 1L;

        LimitHit() {
            super("a limit of the file was hit", null, false, false);
        }
    }
}
