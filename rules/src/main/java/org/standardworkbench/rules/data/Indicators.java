package org.standardworkbench.rules.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * The indicators that data may hold: those of one version, or of several at once. Versions may declare the same code differently,
 * so each code has one or more declarations.
 */
public final class Indicators {

    private final Map<IndicatorCode, List<Indicator>> byCode = new TreeMap<>();

    private Indicators(Collection<Indicator> all) {
        for (Indicator indicator : all) {
            List<Indicator> declarations = byCode.computeIfAbsent(indicator.code(), code -> new ArrayList<>());
            if (!declarations.contains(indicator)) {
                declarations.add(indicator);
            }
        }
    }

    /** The indicators given; several of the same code are several declarations of it. */
    public static Indicators of(Collection<Indicator> indicators) {
        return new Indicators(indicators);
    }

    /** The indicators of all these versions. */
    public static Indicators ofVersions(Collection<StandardVersion> versions) {
        return new Indicators(versions.stream()
                .flatMap(version -> version.indicators().values().stream())
                .toList());
    }

    /** All codes, in order. */
    public Set<IndicatorCode> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    /** The declarations of a code; empty if there is none. */
    public List<Indicator> declarations(IndicatorCode code) {
        return Collections.unmodifiableList(byCode.getOrDefault(code, List.of()));
    }
}
