package org.standardworkbench.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.runtime.Term;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;

/**
 * Writes the executable rules of criteria. Each outcome has its own rule: met, partly met per band, not met, not applicable; if
 * none can be proved, no rule fires and the outcome is undetermined.
 */
final class GroupWriter {

    private final Layout layout;

    GroupWriter(Layout layout) {
        this.layout = layout;
    }

    /** The rules of area criteria. */
    RuleGroup area(List<Criterion> criteria) {
        Slots slots = new Slots();
        StringBuilder drl = new StringBuilder(RuleGroup.HEADER);
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            try {
                rules(
                        criterion,
                        i,
                        "Area",
                        criterion.code().value(),
                        asked(criterion, slots),
                        slots,
                        Subject.AREA,
                        drl);
            } catch (BrokenRules e) {
                throw new BrokenRules(criterion.code() + ": " + e.getMessage());
            }
        }
        return new RuleGroup(numbers(criteria), drl.toString(), slots, criteria.size(), null);
    }

    /** The rules of company criteria: per company, and the roll-up per area. */
    RuleGroup companies(List<Criterion> criteria) {
        Slots slots = new Slots();
        Slots companySlots = new Slots();
        StringBuilder drl = new StringBuilder(RuleGroup.HEADER);
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            try {
                String name = criterion.code() + " for a company";
                rules(criterion, i, "Company", name, Optional.empty(), companySlots, Subject.COMPANY, drl);
                rollUp(criterion, i, slots, drl);
            } catch (BrokenRules e) {
                throw new BrokenRules(criterion.code() + ": " + e.getMessage());
            }
        }
        return new RuleGroup(numbers(criteria), drl.toString(), slots, criteria.size(), companySlots);
    }

    private List<Integer> numbers(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> layout.number(criterion.code()))
                .toList();
    }

    /** Whether the criterion is asked in the area's stage; empty if it is asked in every stage. */
    private static Optional<Node> asked(Criterion criterion, Slots slots) {
        if (criterion.stages().size() == Stage.values().length) {
            return Optional.empty();
        }
        List<Long> stages =
                criterion.stages().stream().map(stage -> (long) stage.ordinal()).toList();
        return Optional.of(
                new Node.OneOf(Condition.ALWAYS, Optional.empty(), slots.of(new Term.StageOfArea()), stages));
    }

    private void rules(
            Criterion criterion,
            int number,
            String pattern,
            String name,
            Optional<Node> asked,
            Slots slots,
            Subject subject,
            StringBuilder drl) {
        ConditionCompiler compiler = new ConditionCompiler(layout, slots, subject);
        List<Node> applies = new ArrayList<>();
        asked.ifPresent(applies::add);
        applies.add(compiler.compile(criterion.applicability()));
        List<RuleText.Text> applicable = applies.stream()
                .map(RuleText::proved)
                .filter(text -> !text.isTrue())
                .toList();
        List<RuleText.Text> disproofs = new ArrayList<>(applicable);
        for (Criterion.Band band : criterion.bands()) {
            Node node = compiler.compile(band.condition());
            drl.append(RuleText.rule(
                    name + " is partly met, " + band.points(),
                    pattern,
                    RuleText.all(with(applicable, RuleText.proved(node))),
                    "partlyMet( " + number + ", " + band.points() + " )"));
            disproofs.add(RuleText.disproved(node));
        }
        Node met = compiler.compile(criterion.requirement().condition());
        disproofs.add(RuleText.disproved(met));
        drl.append(RuleText.rule(
                name + " is met",
                pattern,
                RuleText.all(with(applicable, RuleText.proved(met))),
                "met( " + number + ", " + criterion.requirement().points() + " )"));
        drl.append(RuleText.rule(name + " is not met", pattern, RuleText.all(disproofs), "notMet( " + number + " )"));
        RuleText.Text not =
                RuleText.disproved(new Node.AtLeast(Condition.ALWAYS, Optional.empty(), applies.size(), applies));
        drl.append(RuleText.rule(name + " is not applicable", pattern, not, "notApplicable( " + number + " )"));
    }

    private static List<RuleText.Text> with(List<RuleText.Text> texts, RuleText.Text text) {
        List<RuleText.Text> all = new ArrayList<>(texts);
        all.add(text);
        return all;
    }

    private void rollUp(Criterion criterion, int number, Slots slots, StringBuilder drl) {
        int self = layout.number(criterion.code());
        int zero = slots.of(new Term.Literal(java.math.BigDecimal.ZERO));
        int asked = slots.of(new Term.RollUp(Term.RollUpMeasure.APPLICABLE, self));
        slots.compare(asked, zero);
        Node some = compare(asked, ComparisonOperator.MORE_THAN, zero);
        Node met = rollUp(criterion, self, zero, slots);
        List<Node> inStage = new ArrayList<>();
        asked(criterion, slots).ifPresent(inStage::add);
        inStage.add(some);
        List<RuleText.Text> applicable = inStage.stream().map(RuleText::proved).toList();
        String name = criterion.code().value();
        drl.append(RuleText.rule(
                name + " is met",
                "Area",
                RuleText.all(with(applicable, RuleText.proved(met))),
                "met( " + number + ", " + criterion.requirement().points() + " )"));
        drl.append(RuleText.rule(
                name + " is not met",
                "Area",
                RuleText.all(with(applicable, RuleText.disproved(met))),
                "notMet( " + number + " )"));
        RuleText.Text not =
                RuleText.disproved(new Node.AtLeast(Condition.ALWAYS, Optional.empty(), inStage.size(), inStage));
        drl.append(RuleText.rule(name + " is not applicable", "Area", not, "notApplicable( " + number + " )"));
    }

    private Node rollUp(Criterion criterion, int self, int zero, Slots slots) {
        return switch (criterion.rollUp().orElseThrow(() -> new BrokenRules("a company criterion needs a roll-up"))) {
            case RollUp.Every every -> {
                int fails = slots.of(new Term.RollUp(Term.RollUpMeasure.SHORT, self));
                slots.compare(fails, zero);
                yield compare(fails, ComparisonOperator.AT_MOST, zero);
            }
            case RollUp.AtLeastShare share -> {
                int actual = slots.of(new Term.RollUp(Term.RollUpMeasure.SHARE, self));
                TermCompiler terms = new TermCompiler(layout);
                int minimum = slots.of(terms.in(
                        "%",
                        new TermCompiler.Typed(
                                new Term.Constant(layout.number(share.minimum())),
                                layout.parameter(share.minimum()).unit())));
                slots.compare(actual, minimum);
                yield compare(actual, ComparisonOperator.AT_LEAST, minimum);
            }
        };
    }

    private static Node compare(int left, ComparisonOperator operator, int right) {
        return new Node.Compare(Condition.ALWAYS, Optional.empty(), left, operator, right);
    }

    /** The rules of all levels. A level that is reached counts as met, one that is not as not met. */
    RuleGroup levels(List<LevelRule> levels) {
        Slots slots = new Slots();
        ConditionCompiler compiler = new ConditionCompiler(layout, slots, Subject.AREA);
        StringBuilder drl = new StringBuilder(RuleGroup.HEADER);
        for (int i = 0; i < levels.size(); i++) {
            LevelRule level = levels.get(i);
            try {
                Node node = compiler.compile(level.condition());
                String name = "level " + level.name().value();
                drl.append(
                        RuleText.rule(name + " is reached", "Outcomes", RuleText.proved(node), "met( " + i + ", 0 )"));
                drl.append(RuleText.rule(
                        name + " is not reached", "Outcomes", RuleText.disproved(node), "notMet( " + i + " )"));
            } catch (BrokenRules e) {
                throw new BrokenRules("level " + level.name() + ": " + e.getMessage());
            }
        }
        return new RuleGroup(List.of(), drl.toString(), slots, levels.size(), null);
    }

    /** A probe per node: proved counts as met, disproved as not met, in the order of the nodes. */
    static RuleGroup probes(String name, String pattern, List<Node> nodes, Slots slots) {
        StringBuilder drl = new StringBuilder(RuleGroup.HEADER);
        for (int i = 0; i < nodes.size(); i++) {
            drl.append(RuleText.rule(
                    name + " probe " + i + " holds", pattern, RuleText.proved(nodes.get(i)), "met( " + i + ", 0 )"));
            drl.append(RuleText.rule(
                    name + " probe " + i + " fails", pattern, RuleText.disproved(nodes.get(i)), "notMet( " + i + " )"));
        }
        return new RuleGroup(List.of(), drl.toString(), slots, nodes.size(), null);
    }
}
