package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.standardworkbench.rules.files.source.Yaml;

/**
 * A value of a YAML file with the characters that it takes up.
 *
 * @param shape what it is
 * @param flow whether its items stand between brackets
 * @param literal whether it is a text over several lines introduced by {@code |} or {@code >}
 * @param start its first character
 * @param end behind its last one; of items on lines of their own, wherever the next thing begins
 * @param value of a single value, what it means
 * @param items of a collection
 */
record YamlNode(Shape shape, boolean flow, boolean literal, int start, int end, String value, List<Item> items) {

    enum Shape {
        SINGLE,
        MAPPING,
        SEQUENCE
    }

    /** An item of a collection: of a mapping with its key, of a sequence with an empty one. */
    record Item(int start, String key, YamlNode value) {}

    /** The document of a text that {@link Yaml#read} accepts. */
    static YamlNode of(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Yaml.MOST_BYTES)
                .build();
        Iterator<Event> events = new Parse(settings).parseString(text).iterator();
        return new Builder(text, events).document();
    }

    private static final class Builder {

        private final int[] offsets;
        private final Iterator<Event> events;

        Builder(String text, Iterator<Event> events) {
            this.offsets = offsets(text);
            this.events = events;
        }

        /** Marks count code points, texts count characters. */
        private static int[] offsets(String text) {
            int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
            int at = 0;
            for (int index = 0; index < offsets.length; index++) {
                offsets[index] = at;
                at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
            }
            return offsets;
        }

        YamlNode document() {
            Event event = events.next();
            while (event instanceof StreamStartEvent || event instanceof DocumentStartEvent) {
                event = events.next();
            }
            YamlNode document = node(event);
            while (events.hasNext() && !(events.next() instanceof DocumentEndEvent)) {
                // Nothing of interest stands behind the document.
            }
            return document;
        }

        private YamlNode node(Event event) {
            if (event instanceof ScalarEvent scalar) {
                boolean literal = !scalar.isPlain() && !scalar.isSQuoted() && !scalar.isDQuoted();
                return new YamlNode(
                        Shape.SINGLE,
                        false,
                        literal,
                        start(event),
                        offset(event.getEndMark().orElseThrow()),
                        scalar.getValue(),
                        List.of());
            }
            boolean mapping = event instanceof MappingStartEvent;
            boolean flow = event instanceof CollectionStartEvent collection && collection.isFlow();
            List<Item> items = new ArrayList<>();
            Event next = events.next();
            while (!(next instanceof MappingEndEvent || next instanceof SequenceEndEvent)) {
                YamlNode first = node(next);
                items.add(
                        mapping
                                ? new Item(first.start(), first.value(), node(events.next()))
                                : new Item(first.start(), "", first));
                next = events.next();
            }
            return new YamlNode(
                    mapping ? Shape.MAPPING : Shape.SEQUENCE,
                    flow,
                    false,
                    start(event),
                    offset(next.getEndMark().orElseThrow()),
                    "",
                    List.copyOf(items));
        }

        private int start(Event event) {
            return offset(event.getStartMark().orElseThrow());
        }

        private int offset(Mark mark) {
            return offsets[mark.getIndex()];
        }
    }
}
