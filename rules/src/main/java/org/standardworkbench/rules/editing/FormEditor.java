package org.standardworkbench.rules.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.standardworkbench.rules.language.CriterionReader;
import org.standardworkbench.rules.language.CriterionWriter;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.language.Vocabulary;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.Stage;

/**
 * Applies the operations of form and table to a criterion. Total: whatever the criterion and the operation, the outcome is a criterion
 * that the language can say, and that reads back as the same, or a sentence that says why not. Whether units fit and bands are without
 * gap is not decided here; the diagnoses of the text say so.
 */
public final class FormEditor {

    private final Vocabulary vocabulary;
    private final Leaves leaves;

    /** @param vocabulary whose indicators, parameters, factors and codes may be chosen */
    public FormEditor(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.leaves = new Leaves(vocabulary);
    }

    /** The criterion after an operation. */
    public Edited apply(Criterion criterion, Operation operation) {
        try {
            return written(changed(criterion, operation), criterion);
        } catch (Refusal refusal) {
            return new Edited.Refused(refusal.why());
        }
    }

    /** Nothing leaves here that the language cannot say. */
    private Edited written(Criterion changed, Criterion before) {
        Checked<Parsed<Criterion>> read = CriterionReader.read("", CriterionWriter.write(changed));
        Optional<String> problem = read.problems().stream()
                .filter(found -> found.severity() == Problem.Severity.ERROR)
                .map(found -> (found.message() + " " + found.advice()).strip())
                .findFirst();
        if (problem.isPresent()) {
            return new Edited.Refused(problem.get());
        }
        if (!read.orThrow().model().equals(changed)) {
            return new Edited.Refused("The criterion could not be written so that it says just this.");
        }
        return unknown(changed, before).<Edited>map(Edited.Refused::new).orElse(new Edited.Done(changed));
    }

    /** A name that the operation brought in and the version does not have. */
    private Optional<String> unknown(Criterion changed, Criterion before) {
        Reads reads = Reads.of(changed);
        Reads old = Reads.of(before);
        List<String> missing = new ArrayList<>();
        reads.indicators().stream()
                .filter(code -> !vocabulary.indicators().containsKey(code)
                        && !old.indicators().contains(code))
                .forEach(code -> missing.add("indicator " + Advice.quote(code.value())));
        reads.parameters().stream()
                .filter(name -> !vocabulary.parameters().containsKey(name)
                        && !old.parameters().contains(name))
                .forEach(name -> missing.add("parameter " + Advice.quote(name.value())));
        reads.factors().stream()
                .filter(name -> !vocabulary.factors().containsKey(name)
                        && !old.factors().contains(name))
                .forEach(name -> missing.add("factor " + Advice.quote(name.value())));
        if (!changed.theme().equals(before.theme()) && !vocabulary.themes().containsKey(changed.theme())) {
            missing.add("theme " + Advice.quote(changed.theme().value()));
        }
        return missing.stream().findFirst().map(what -> "The version has no " + what + ". Choose one that it has.");
    }

    private Criterion changed(Criterion criterion, Operation operation) {
        return switch (operation) {
            case Operation.SetIndicator set ->
                node(criterion, set.at(), condition -> leaves.withIndicator(condition, set.indicator()));
            case Operation.SetOperator set ->
                node(criterion, set.at(), condition -> leaves.withOperator(condition, set.operator()));
            case Operation.SetBound set ->
                node(criterion, set.at(), condition -> leaves.withBound(condition, set.side(), set.bound()));
            case Operation.SetCodes set ->
                node(criterion, set.at(), condition -> leaves.withCodes(condition, set.codes()));
            case Operation.AddCondition add ->
                list(criterion, add.group(), parts -> {
                    List<Condition> longer = new ArrayList<>(parts);
                    longer.add(Math.clamp(add.position(), 0, longer.size()), add.condition());
                    return longer;
                });
            case Operation.ReplaceCondition replace ->
                replace.at().steps().isEmpty()
                        ? Rules.with(criterion, replace.at(), replace.condition())
                        : node(criterion, replace.at(), condition -> replace.condition());
            case Operation.RemoveCondition remove -> removed(criterion, remove.at());
            case Operation.Wrap wrap -> wrapped(criterion, wrap);
            case Operation.Unwrap unwrap -> unwrapped(criterion, unwrap.group());
            case Operation.SetGroupKind set -> node(criterion, set.group(), group -> Groups.ofKind(group, set.kind()));
            case Operation.SetMinimum set ->
                node(criterion, set.group(), group -> Groups.withMinimum(group, set.minimum()));
            case Operation.MoveUp move -> moved(criterion, move.at(), -1);
            case Operation.MoveDown move -> moved(criterion, move.at(), 1);
            case Operation.AddBand add -> Rules.added(criterion, add.points(), add.condition());
            case Operation.RemoveBand remove -> Rules.removed(criterion, remove.points());
            case Operation.SetPoints set -> Rules.renumbered(criterion, set.points(), set.now());
            case Operation.SetApplicability set -> Rules.with(criterion, NodePath.APPLIES, set.condition());
            default -> metadata(Metadata.of(criterion), operation).in(criterion);
        };
    }

    private static Metadata metadata(Metadata old, Operation operation) {
        return switch (operation) {
            case Operation.SetMaximum set -> old.with(set);
            case Operation.SetTheme set -> old.with(set);
            case Operation.SetObligation set -> old.with(set);
            case Operation.SetObject set -> old.with(set);
            case Operation.SetRollUp set -> old.with(set);
            case Operation.SetGroup set -> old.with(set);
            case Operation.SetJudgement set -> old.with(set);
            case Operation.SetStages set -> {
                if (set.stages().isEmpty()) {
                    throw new Refusal("A criterion is asked in at least one stage. Choose one of "
                            + Advice.list(List.of(Stage.values()).stream()
                                    .map(Stage::code)
                                    .toList()) + ".");
                }
                yield old.with(set);
            }
            default -> old;
        };
    }

    private static Criterion list(Criterion criterion, NodePath path, UnaryOperator<List<Condition>> change) {
        Condition whole = Rules.condition(criterion, path);
        return Rules.with(criterion, path, Tree.change(whole, path.steps(), change));
    }

    private static Criterion node(Criterion criterion, NodePath path, UnaryOperator<Condition> change) {
        int position = path.position()
                .orElseThrow(() -> new Refusal("This is a whole list of conditions. Choose one condition in it."));
        return list(criterion, path.parent(), parts -> {
            List<Condition> changed = new ArrayList<>(parts);
            if (position >= parts.size()) {
                throw Tree.gone();
            }
            changed.set(position, change.apply(parts.get(position)));
            return changed;
        });
    }

    private static Criterion removed(Criterion criterion, NodePath path) {
        int position = path.position().orElseThrow(Tree::gone);
        return list(criterion, path.parent(), parts -> {
            List<Condition> fewer = new ArrayList<>(parts);
            if (position >= parts.size()) {
                throw Tree.gone();
            }
            fewer.remove(position);
            return fewer;
        });
    }

    private static Criterion wrapped(Criterion criterion, Operation.Wrap wrap) {
        if (wrap.at().position().isPresent()) {
            return node(criterion, wrap.at(), condition -> Groups.of(wrap.kind(), List.of(condition)));
        }
        return list(criterion, wrap.at(), parts -> {
            if (wrap.kind() == GroupKind.ALL && parts.size() > 1) {
                throw new Refusal("All of these conditions must hold already.");
            }
            boolean denied = wrap.kind() == GroupKind.NOT && parts.size() > 1;
            return List.of(Groups.of(wrap.kind(), denied ? List.of(new Condition.AllOf(parts)) : parts));
        });
    }

    private static Criterion unwrapped(Criterion criterion, NodePath path) {
        int position = path.position()
                .orElseThrow(() -> new Refusal("This is a whole list of conditions, which stands in no group."));
        return list(criterion, path.parent(), parts -> {
            if (position >= parts.size()) {
                throw Tree.gone();
            }
            List<Condition> inner =
                    Tree.members(parts.get(position)).orElseThrow(() -> new Refusal("This condition is no group."));
            List<Condition> changed = new ArrayList<>(parts);
            changed.remove(position);
            changed.addAll(position, inner);
            return changed;
        });
    }

    private static Criterion moved(Criterion criterion, NodePath path, int by) {
        int position = path.position().orElseThrow(Tree::gone);
        return list(criterion, path.parent(), parts -> {
            int other = position + by;
            if (position >= parts.size()) {
                throw Tree.gone();
            }
            if (other < 0 || other >= parts.size()) {
                throw new Refusal("The condition is the " + (by < 0 ? "first" : "last") + " of its group already.");
            }
            List<Condition> changed = new ArrayList<>(parts);
            Collections.swap(changed, position, other);
            return changed;
        });
    }
}
