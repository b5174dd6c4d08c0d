package org.standardworkbench.rules.editing;

import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

/** What stands above {@code when}, as something that can be changed field by field. */
record Metadata(
        ThemeCode theme,
        Obligation obligation,
        Subject object,
        Optional<GroupCode> group,
        Set<Stage> stages,
        int maximum,
        Optional<RollUp> rollUp,
        Optional<String> judgement) {

    static Metadata of(Criterion criterion) {
        return new Metadata(
                criterion.theme(),
                criterion.obligation(),
                criterion.object(),
                criterion.group(),
                criterion.stages(),
                criterion.maximum(),
                criterion.rollUp(),
                criterion.judgement());
    }

    Criterion in(Criterion criterion) {
        return new Criterion(
                criterion.code(),
                theme,
                obligation,
                object,
                group,
                stages,
                maximum,
                rollUp,
                judgement,
                criterion.applicability(),
                criterion.bands(),
                new Criterion.Band(maximum, criterion.requirement().condition()),
                criterion.comments());
    }

    Metadata with(Operation.SetTheme change) {
        return new Metadata(change.theme(), obligation, object, group, stages, maximum, rollUp, judgement);
    }

    Metadata with(Operation.SetObligation change) {
        return new Metadata(theme, change.obligation(), object, group, stages, maximum, rollUp, judgement);
    }

    /** A company criterion always has a roll-up, an area criterion never. */
    Metadata with(Operation.SetObject change) {
        Optional<RollUp> needed = change.object() == Subject.COMPANY
                ? rollUp.or(() -> Optional.of(new RollUp.Every()))
                : Optional.empty();
        return new Metadata(theme, obligation, change.object(), group, stages, maximum, needed, judgement);
    }

    Metadata with(Operation.SetGroup change) {
        return new Metadata(theme, obligation, object, change.group(), stages, maximum, rollUp, judgement);
    }

    Metadata with(Operation.SetStages change) {
        return new Metadata(theme, obligation, object, group, change.stages(), maximum, rollUp, judgement);
    }

    Metadata with(Operation.SetMaximum change) {
        return new Metadata(theme, obligation, object, group, stages, change.maximum(), rollUp, judgement);
    }

    Metadata with(Operation.SetRollUp change) {
        return new Metadata(theme, obligation, object, group, stages, maximum, Optional.of(change.rollUp()), judgement);
    }

    Metadata with(Operation.SetJudgement change) {
        return new Metadata(theme, obligation, object, group, stages, maximum, rollUp, change.why());
    }
}
