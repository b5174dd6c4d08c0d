package org.standardworkbench.rules.alignment;

import java.util.Collection;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.assessment.Explanation.OfCompany;
import org.standardworkbench.rules.assessment.Explanation.OfCriterion;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.assessment.Truth;

/** On which lines the outcomes of criteria rest. */
final class CriteriaCarriers {

    private CriteriaCarriers() {}

    /** Those of both sides; none where all criteria are met, since then only their points differ, which no line says. */
    static Carriers of(Collection<OfCriterion> left, Collection<OfCriterion> right) {
        Carriers carriers = new Carriers();
        if (Stream.of(left, right).flatMap(Collection::stream).allMatch(one -> one.outcome() instanceof Outcome.Met)) {
            return carriers;
        }
        left.forEach(explained -> add(explained, carriers));
        right.forEach(explained -> add(explained, carriers));
        return carriers;
    }

    private static void add(OfCriterion explained, Carriers carriers) {
        explained.applicability().ifPresent(line -> applicability(line, carriers));
        // Where it is not asked, what it asks for decides nothing.
        if (explained.applicability().map(CriteriaCarriers::asked).orElse(true)) {
            explained.bands().stream().map(Explanation.OfBand::line).forEach(carriers::add);
            explained.requirement().ifPresent(carriers::add);
        }
        // A company with another outcome than the area speaks against it.
        explained.companies().stream()
                .filter(company ->
                        company.outcome().kind() == explained.outcome().kind())
                .forEach(company -> add(company, carriers));
    }

    private static void add(OfCompany company, Carriers carriers) {
        applicability(company.applicability(), carriers);
        if (company.outcome() instanceof Outcome.Met) {
            // One that meets it never makes the area meet it alone: every one is needed, or a share of them.
            carriers.addTogether(company.requirement());
        } else if (asked(company.applicability())) {
            carriers.add(company.requirement());
        }
    }

    private static boolean asked(Line applicability) {
        return applicability.truth() != Truth.FALSE;
    }

    /** That it is asked settles nothing yet, that it is not asked does. */
    private static void applicability(Line line, Carriers carriers) {
        if (line.truth() == Truth.TRUE) {
            carriers.addTogether(line);
        } else {
            carriers.add(line);
        }
    }
}
