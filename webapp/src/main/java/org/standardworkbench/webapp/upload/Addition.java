package org.standardworkbench.webapp.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.standard.IndicatorCode;

/** Puts the data of a file into a stored dataset of the same key. */
final class Addition {

    private Addition() {}

    /**
     * The stored dataset with what is given. A row that says that its value is missing says the same as no row at all, and takes
     * nothing away; neither does a list of companies or flows that leaves out some that are stored.
     */
    static Dataset of(Dataset stored, Dataset given) {
        return new Dataset(
                given.site(),
                given.period(),
                given.scope(),
                points(stored.data(), given.data()),
                members(stored.companies(), given.companies()),
                members(stored.flows(), given.flows()));
    }

    private static Map<IndicatorCode, DataPoint> points(
            Map<IndicatorCode, DataPoint> stored, Map<IndicatorCode, DataPoint> given) {
        Map<IndicatorCode, DataPoint> points = new TreeMap<>(stored);
        given.forEach((code, point) -> {
            if (point.status() == Status.MISSING) {
                points.putIfAbsent(code, point);
            } else {
                points.put(code, point);
            }
        });
        return points;
    }

    private static Optional<List<Member>> members(Optional<List<Member>> stored, Optional<List<Member>> given) {
        if (stored.isEmpty() || given.isEmpty()) {
            return given.or(() -> stored);
        }
        Map<String, Member> members = new TreeMap<>();
        stored.get().forEach(member -> members.put(member.id(), member));
        given.get()
                .forEach(member -> members.merge(
                        member.id(),
                        member,
                        (old, own) -> new Member(own.id(), own.name(), points(old.data(), own.data()))));
        return Optional.of(new ArrayList<>(members.values()));
    }
}
