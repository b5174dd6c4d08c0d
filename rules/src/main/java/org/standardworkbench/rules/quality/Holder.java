package org.standardworkbench.rules.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Subject;

/** The area, a company or a flow of a dataset, with its data points. */
record Holder(Dataset dataset, Subject subject, Optional<String> member, Map<IndicatorCode, DataPoint> points) {

    static List<Holder> of(Dataset dataset) {
        List<Holder> holders = new ArrayList<>();
        holders.add(area(dataset));
        holders.addAll(companies(dataset));
        dataset.flows().ifPresent(flows -> flows.forEach(flow -> holders.add(of(dataset, Subject.FLOW, flow))));
        return holders;
    }

    static Holder area(Dataset dataset) {
        return new Holder(dataset, Subject.AREA, Optional.empty(), dataset.data());
    }

    static List<Holder> companies(Dataset dataset) {
        return dataset.companies().orElse(List.of()).stream()
                .map(company -> of(dataset, Subject.COMPANY, company))
                .toList();
    }

    private static Holder of(Dataset dataset, Subject subject, Member member) {
        return new Holder(dataset, subject, Optional.of(member.id()), member.data());
    }

    /** The same area or company in another dataset. */
    Optional<Holder> in(Dataset other) {
        return of(other).stream()
                .filter(holder -> holder.subject == subject && holder.member.equals(member))
                .findFirst();
    }

    Finding finding(
            Finding.Kind kind, Collection<IndicatorCode> about, String message, String advice, Finding.Basis... basis) {
        return new Finding(
                kind,
                about.stream().collect(Collectors.toUnmodifiableSet()),
                subject,
                member,
                message,
                advice,
                Arrays.asList(basis));
    }

    Finding.Basis basis(DataPoint point) {
        return new Finding.Basis(dataset.key(), member, point);
    }
}
