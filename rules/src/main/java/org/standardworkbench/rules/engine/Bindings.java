package org.standardworkbench.rules.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.runtime.Range;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.ParameterName;

/** What a version's parameters and factors are for a country and date, and how slots count there. */
final class Bindings {

    /** One country and date. */
    final class Binding {

        private final Range[] constants;
        private final Map<Slots, Scales> scales = new ConcurrentHashMap<>();

        private Binding(Range[] constants) {
            this.constants = constants;
        }

        Range[] constants() {
            return constants;
        }

        Scales scales(Slots slots) {
            return scales.computeIfAbsent(slots, key -> new Scales(layout, key, constants));
        }
    }

    private record Key(String country, LocalDate date) {}

    private static final int MOST = 1_000;

    private final Layout layout;
    private final Map<Key, Binding> bindings = new ConcurrentHashMap<>();

    Bindings(Layout layout) {
        this.layout = layout;
    }

    /** The binding of a dataset: the last day of its period and its site's country. */
    Binding of(Dataset dataset) {
        if (bindings.size() > MOST) {
            bindings.clear();
        }
        return bindings.computeIfAbsent(
                new Key(dataset.site().country(), dataset.period().end()), key -> new Binding(constants(key)));
    }

    private Range[] constants(Key key) {
        Range[] constants =
                new Range[layout.parameters().size() + layout.factors().size()];
        int next = 0;
        for (ParameterName name : layout.parameters()) {
            constants[next++] = layout.parameter(name)
                    .on(key.date())
                    .map(value -> Range.exactly(value.value()))
                    .orElse(Range.UNKNOWN);
        }
        for (FactorName name : layout.factors()) {
            constants[next++] = layout.factor(name)
                    .of(key.country(), key.date().getYear())
                    .map(value -> Range.exactly(value.value()))
                    .orElse(Range.UNKNOWN);
        }
        return constants;
    }
}
