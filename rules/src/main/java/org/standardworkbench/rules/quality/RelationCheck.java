package org.standardworkbench.rules.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Units;

/**
 * Compares numerator and denominator of every derived share: the part is not larger than the whole, and both have the same boundary. What
 * is part of what follows from the declarations alone.
 */
final class RelationCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NOTE = Pattern.compile("\\{[^}]*}");

    private final Holder holder;
    private final Catalogue catalogue;
    private final List<Finding> findings = new ArrayList<>();

    private RelationCheck(Holder holder, Catalogue catalogue) {
        this.holder = holder;
        this.catalogue = catalogue;
    }

    static List<Finding> check(Holder holder, Catalogue catalogue) {
        RelationCheck check = new RelationCheck(holder, catalogue);
        catalogue.of(holder.subject()).stream()
                .filter(indicator -> indicator.derived() && indicator.unit().equals("%"))
                .forEach(check::share);
        return check.findings;
    }

    private void share(Indicator share) {
        if (share.numerator().isEmpty() || share.denominator().isEmpty()) {
            return;
        }
        Optional<Indicator> part = catalogue.find(share.numerator().get(), holder.subject());
        Optional<Indicator> whole = catalogue.find(share.denominator().get(), holder.subject());
        if (part.isPresent() && whole.isPresent() && sameKind(part.get(), whole.get())) {
            Figures figures = new Figures(holder, catalogue);
            Optional<BigDecimal> numerator = figures.value(part.get().code());
            Set<IndicatorCode> ofPart = new TreeSet<>(figures.used().keySet());
            Optional<BigDecimal> denominator = figures.value(whole.get().code());
            if (numerator.isPresent() && denominator.isPresent()) {
                size(share, part.get(), numerator.get(), whole.get(), denominator.get(), figures);
                boundary(part.get(), whole.get(), ofPart, figures);
            }
        }
    }

    /** Spaces per job are no part of the jobs: a part is counted in what its whole is counted in. */
    private static boolean sameKind(Indicator part, Indicator whole) {
        return Units.convertible(part.unit(), whole.unit())
                && notes(part.unit()).equals(notes(whole.unit()));
    }

    private static List<String> notes(String unit) {
        return NOTE.matcher(unit).results().map(found -> found.group()).toList();
    }

    /** The share is rounded as the standard rounds it, so that 100.04 % of rounded figures is no finding. */
    private void size(
            Indicator share,
            Indicator part,
            BigDecimal numerator,
            Indicator whole,
            BigDecimal denominator,
            Figures figures) {
        BigDecimal inWhole =
                Units.ratio(part.unit(), whole.unit()).orElseThrow().applyTo(numerator);
        if (denominator.signum() < 0 || inWhole.compareTo(denominator) <= 0) {
            return;
        }
        String percent = "";
        if (denominator.signum() > 0) {
            BigDecimal rounded = inWhole.multiply(HUNDRED)
                    .divide(denominator, MathContext.DECIMAL64)
                    .setScale(share.rounding().digits(), share.rounding().mode());
            if (rounded.compareTo(HUNDRED) <= 0) {
                return;
            }
            percent = " (" + Figures.text(rounded) + " %)";
        }
        findings.add(holder.finding(
                Finding.Kind.PART_ABOVE_WHOLE,
                figures.used().keySet(),
                "%s is %s %s, more than %s, which is %s %s%s."
                        .formatted(
                                Catalogue.name(part),
                                Figures.text(numerator),
                                part.unit(),
                                Catalogue.name(whole),
                                Figures.text(denominator),
                                whole.unit(),
                                percent),
                "Check the values and units of both; a part cannot be larger than its whole.",
                basis(figures)));
    }

    private void boundary(Indicator part, Indicator whole, Set<IndicatorCode> ofPart, Figures figures) {
        for (DataPoint one : figures.used().values()) {
            for (DataPoint other : figures.used().values()) {
                if (ofPart.contains(one.indicator()) && !ofPart.contains(other.indicator()) && differ(one, other)) {
                    findings.add(holder.finding(
                            Finding.Kind.BOUNDARY_DIFFERS,
                            List.of(one.indicator(), other.indicator()),
                            "`%s` covers “%s”, but `%s` covers “%s”; a share of %s in %s needs the same boundary."
                                    .formatted(
                                            one.indicator(),
                                            one.boundary(),
                                            other.indicator(),
                                            other.boundary(),
                                            Catalogue.name(part),
                                            Catalogue.name(whole)),
                            "Give both for the same boundary, or write the same words if it is the same.",
                            holder.basis(one),
                            holder.basis(other)));
                }
            }
        }
    }

    /** Whether both tell their boundary, but not the same one. */
    private static boolean differ(DataPoint one, DataPoint other) {
        return !one.boundary().isBlank()
                && !other.boundary().isBlank()
                && !plain(one.boundary()).equals(plain(other.boundary()));
    }

    /** The words without case, punctuation and spacing. */
    private static String plain(String boundary) {
        return boundary.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private Finding.Basis[] basis(Figures figures) {
        return figures.used().values().stream().map(holder::basis).toArray(Finding.Basis[]::new);
    }
}
