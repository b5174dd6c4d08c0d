package org.standardworkbench.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.rules.standard.StandardVersion;

/** Makes receipts. */
public final class Receipts {

    private Receipts() {}

    /**
     * The receipt of a dataset under a version.
     *
     * @param engine name and version of the engine
     */
    public static Assessment.Receipt receipt(StandardVersion version, Dataset dataset, String engine) {
        return new Assessment.Receipt(
                version.contentHash(), DatasetHash.of(dataset), factors(version, dataset), engine);
    }

    /** The parameter values and reference factors that hold for the site and the evaluation date. */
    private static String factors(StandardVersion version, Dataset dataset) {
        List<Object> values = new ArrayList<>();
        version.parameters().values().forEach(parameter -> parameter
                .on(dataset.period().end())
                .ifPresent(value ->
                        values.add(List.of("parameter", parameter.name().value(), parameter.unit(), value.value()))));
        int year = dataset.period().end().getYear();
        version.factors().values().forEach(factor -> factor.of(dataset.site().country(), year)
                .ifPresent(value -> values.add(List.of(
                        "factor",
                        factor.name().value(),
                        factor.unit(),
                        factor.source(),
                        factor.publication(),
                        value.value()))));
        return CanonicalJson.sha256(values);
    }
}
