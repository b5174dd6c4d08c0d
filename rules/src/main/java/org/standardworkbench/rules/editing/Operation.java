package org.standardworkbench.rules.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

/** One change of a criterion, as a form or a table asks for it. Whether it is possible is said when it is applied. */
public sealed interface Operation {

    /** Reads another indicator; where its kind differs, compares it as its kind is compared. */
    record SetIndicator(NodePath at, IndicatorCode indicator) implements Operation {}

    /** Compares in another way. */
    record SetOperator(NodePath at, ComparisonOperator operator) implements Operation {}

    /** Gives a comparison, or one side of a "between", another bound. */
    record SetBound(NodePath at, Side side, Bound bound) implements Operation {}

    /** Which bound is meant: the only one of a comparison, or one of a "between". */
    enum Side {
        ONLY,
        LOW,
        HIGH
    }

    /** Lists other codes or outcomes. */
    record SetCodes(NodePath at, List<String> codes) implements Operation {

        /** Copies the codes. */
        public SetCodes {
            codes = List.copyOf(codes);
        }
    }

    /** Puts a condition into a group, a filter, a test or a rule, before the part that stands at the position now. */
    record AddCondition(NodePath group, int position, Condition condition) implements Operation {}

    /** Writes a whole condition anew. */
    record ReplaceCondition(NodePath at, Condition condition) implements Operation {}

    /** Takes a condition out. */
    record RemoveCondition(NodePath at) implements Operation {}

    /** Puts a condition into a group of its own; "at least" begins with 1. */
    record Wrap(NodePath at, GroupKind kind) implements Operation {}

    /** Puts the parts of a group in its place. */
    record Unwrap(NodePath group) implements Operation {}

    /** Joins the parts of a group in another way. */
    record SetGroupKind(NodePath group, GroupKind kind) implements Operation {}

    /** Sets how many parts of an "at least" group must hold. */
    record SetMinimum(NodePath group, int minimum) implements Operation {}

    /** Exchanges a condition with the one before it. */
    record MoveUp(NodePath at) implements Operation {}

    /** Exchanges a condition with the one behind it. */
    record MoveDown(NodePath at) implements Operation {}

    /** Adds a band. */
    record AddBand(int points, Condition condition) implements Operation {}

    /** Takes a band out, with its comments. */
    record RemoveBand(int points) implements Operation {}

    /** Gives a band other points; the bands stay in rising order. */
    record SetPoints(int points, int now) implements Operation {}

    /** Sets the most points, which the requirement earns. */
    record SetMaximum(int maximum) implements Operation {}

    /** Sets when the criterion is asked at all; {@link Condition#ALWAYS} for always. */
    record SetApplicability(Condition condition) implements Operation {}

    /** Moves the criterion into another theme. */
    record SetTheme(ThemeCode theme) implements Operation {}

    /** Makes it a prerequisite or graded. */
    record SetObligation(Obligation obligation) implements Operation {}

    /** Sets the stages in which it is asked. */
    record SetStages(Set<Stage> stages) implements Operation {

        /** Copies the stages. */
        public SetStages {
            stages = Set.copyOf(stages);
        }
    }

    /** Assesses the area or each company. Of an area criterion with conditions on the area, companies cannot be asked, and so on. */
    record SetObject(Subject object) implements Operation {}

    /** Sets how the companies' outcomes become the area's. */
    record SetRollUp(RollUp rollUp) implements Operation {}

    /** Sets the group in which level rules count it. */
    record SetGroup(Optional<GroupCode> group) implements Operation {}

    /** Sets why an assessor decides; empty if data do. */
    record SetJudgement(Optional<String> why) implements Operation {}
}
