package org.standardworkbench.webapp.upload.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.standardworkbench.rules.data.TableMapping;
import org.standardworkbench.webapp.upload.Preview;

/** How a person said that tables are read, by their headings: who sends the same table again is not asked again. */
class RememberedMappings {

    private final Map<List<String>, TableMapping> byHeadings = new ConcurrentHashMap<>();

    /** Those of the person whose page this is, for as long as they work. */
    static RememberedMappings ofPerson() {
        var session = VaadinSession.getCurrent();
        var known = session.getAttribute(RememberedMappings.class);
        if (known == null) {
            known = new RememberedMappings();
            session.setAttribute(RememberedMappings.class, known);
        }
        return known;
    }

    /** Keeps how tables were read, if they could be. */
    Preview kept(Preview read) {
        if (!read.entries().isEmpty() || read.partly().isPresent()) {
            read.mappings().forEach(mapping -> byHeadings.put(headings(mapping), mapping));
        }
        return read;
    }

    /** Whether a table is read as the person said. */
    boolean has(TableMapping mapping) {
        var known = byHeadings.get(headings(mapping));
        return known != null
                && targets(known).equals(targets(mapping))
                && known.fixed().equals(mapping.fixed());
    }

    /** What was read as is proposed, read anew where the person said otherwise before. */
    Preview applied(Preview proposed, Function<List<TableMapping>, Preview> reading) {
        UnaryOperator<TableMapping> known =
                mapping -> byHeadings.getOrDefault(headings(mapping), mapping).named(mapping.table());
        return proposed.mappings().stream().anyMatch(mapping -> byHeadings.containsKey(headings(mapping)))
                ? reading.apply(proposed.mappings().stream().map(known).toList())
                : proposed;
    }

    private static List<TableMapping.Target> targets(TableMapping mapping) {
        return mapping.columns().stream().map(TableMapping.Column::target).toList();
    }

    private static List<String> headings(TableMapping mapping) {
        return mapping.columns().stream().map(TableMapping.Column::heading).toList();
    }
}
