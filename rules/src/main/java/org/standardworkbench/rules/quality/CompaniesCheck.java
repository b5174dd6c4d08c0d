package org.standardworkbench.rules.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;

/**
 * Compares the companies' sum with the area's own total. Less than the total is fine, because not every user is a company whose data are
 * known; more is not. The total of {@code companyWaterUse} is {@code waterUse}; that of a count is the only figure of the area that counts the
 * same, such as {@code {job}}.
 */
final class CompaniesCheck {

    /** Figures from different meters and lists differ a little: 2 %. */
    private static final BigDecimal MARGIN = new BigDecimal("1.02");

    private static final String PREFIX = "company";

    private CompaniesCheck() {}

    static List<Finding> check(Dataset dataset, Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        for (Indicator own : catalogue.of(Subject.COMPANY)) {
            if (own.kind() == ValueKind.NUMBER && !own.derived()) {
                total(own, catalogue)
                        .flatMap(total -> compare(dataset, own, total, catalogue))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Indicator> total(Indicator own, Catalogue catalogue) {
        String code = own.code().value();
        List<Indicator> named = catalogue.of(Subject.AREA).stream()
                .filter(area -> code.equals(PREFIX
                        + Character.toUpperCase(area.code().value().charAt(0))
                        + area.code().value().substring(1)))
                .filter(area -> Units.convertible(own.unit(), area.unit()) && own.period() == area.period())
                .toList();
        if (!named.isEmpty()) {
            return Optional.of(named.getLast());
        }
        return own.unit().matches("\\{[^}]+}")
                        && counting(own, Subject.COMPANY, catalogue).size() == 1
                ? only(counting(own, Subject.AREA, catalogue))
                : Optional.empty();
    }

    private static Optional<Indicator> only(List<Indicator> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<Indicator> counting(Indicator own, Subject subject, Catalogue catalogue) {
        return catalogue.of(subject).stream()
                .filter(other -> other.unit().equals(own.unit()) && other.period() == own.period())
                .map(other -> catalogue.find(other.code(), subject).orElseThrow())
                .distinct()
                .toList();
    }

    private static Optional<Finding> compare(Dataset dataset, Indicator own, Indicator total, Catalogue catalogue) {
        Figures area = new Figures(Holder.area(dataset), catalogue);
        Optional<BigDecimal> whole = area.value(total.code());
        BigDecimal sum = BigDecimal.ZERO;
        List<Finding.Basis> basis = new ArrayList<>();
        for (Holder company : Holder.companies(dataset)) {
            DataPoint point = company.points().get(own.code());
            Optional<BigDecimal> figure = point == null ? Optional.empty() : Figures.given(point, total.unit());
            if (point != null && figure.isPresent()) {
                sum = sum.add(figure.get());
                basis.add(company.basis(point));
            }
        }
        if (whole.isEmpty() || sum.compareTo(whole.get().multiply(MARGIN)) <= 0) {
            return Optional.empty();
        }
        area.used().values().forEach(point -> basis.add(Holder.area(dataset).basis(point)));
        return Optional.of(new Finding(
                Finding.Kind.SUM_ABOVE_TOTAL,
                Set.of(own.code(), total.code()),
                Subject.COMPANY,
                Optional.empty(),
                "%s of all companies is %s %s together, more than the area's %s, which is %s %s."
                        .formatted(
                                Catalogue.name(own),
                                Figures.text(sum),
                                total.unit(),
                                Catalogue.name(total),
                                Figures.text(whole.get()),
                                total.unit()),
                "Check the companies' values and units, and whether the area's total covers all of them.",
                basis));
    }
}
