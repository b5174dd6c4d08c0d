package org.standardworkbench.rules.runtime;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that terms read of one dataset: the area, its companies and flows, the constants of its country and date, and the
 * outcomes found so far. Used by one thread at a time.
 */
public final class SiteData {

    private final Subject area;
    private final int stage;
    private final @Nullable List<Subject> companies;
    private final @Nullable List<Subject> flows;
    private final Range[] constants;
    private final int[] maxima;
    private final Decision[] outcomes;
    private final Map<Integer, Decision[]> companyOutcomes = new HashMap<>();

    /**
     * A site.
     *
     * @param area the area
     * @param stage ordinal of its stage
     * @param companies its companies; null if not known
     * @param flows its flows; null if not known
     * @param constants parameters and factors of the country and date; unknown where there is none
     * @param maxima maximum points by criterion
     */
    public SiteData(
            Subject area,
            int stage,
            @Nullable List<Subject> companies,
            @Nullable List<Subject> flows,
            Range[] constants,
            int[] maxima) {
        this.area = area;
        this.stage = stage;
        this.companies = companies;
        this.flows = flows;
        this.constants = constants;
        this.maxima = maxima;
        this.outcomes = new Decision[maxima.length];
    }

    /** The area. */
    public Subject area() {
        return area;
    }

    /** Ordinal of the area's stage. */
    public int stage() {
        return stage;
    }

    /** The members of a collection; null if they are not known. */
    public @Nullable List<Subject> members(Term.Collection collection) {
        return collection == Term.Collection.COMPANIES ? companies : flows;
    }

    /** A constant. */
    public Range constant(int constant) {
        return constants[constant];
    }

    /** The most points that a criterion can earn. */
    public int maximum(int criterion) {
        return maxima[criterion];
    }

    /** Records the outcome of a criterion. */
    public void decide(int criterion, Decision decision) {
        outcomes[criterion] = decision;
    }

    /** The outcome of a criterion that was decided before. */
    public Decision outcome(int criterion) {
        Decision decision = outcomes[criterion];
        if (decision == null) {
            throw new LimitException("an outcome was read before it was decided");
        }
        return decision;
    }

    /** Records the outcomes of a criterion per company, in the order of the companies. */
    public void decideCompanies(int criterion, Decision[] decisions) {
        companyOutcomes.put(criterion, decisions);
    }

    /** The outcomes of a company criterion per company; null if the companies are not known. */
    public Decision @Nullable [] companyOutcomes(int criterion) {
        return companyOutcomes.get(criterion);
    }

    /** The same site with other values for some indicators of some members; the outcomes found so far are taken over. */
    public SiteData supposing(Map<Subject, Map<Integer, BigDecimal>> values) {
        SiteData supposed = new SiteData(
                area.supposing(Map.of()),
                stage,
                supposing(companies, values),
                supposing(flows, values),
                constants,
                maxima);
        System.arraycopy(outcomes, 0, supposed.outcomes, 0, outcomes.length);
        supposed.companyOutcomes.putAll(companyOutcomes);
        return supposed;
    }

    private static @Nullable List<Subject> supposing(
            @Nullable List<Subject> members, Map<Subject, Map<Integer, BigDecimal>> values) {
        return members == null
                ? null
                : members.stream()
                        .map(member -> member.supposing(values.getOrDefault(member, Map.of())))
                        .toList();
    }
}
