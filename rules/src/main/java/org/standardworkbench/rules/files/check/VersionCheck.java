package org.standardworkbench.rules.files.check;

import java.util.Set;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.standard.CriterionCode;

/** Checks the parts of a version against each other. Each check leaves alone what another one reported already. */
public final class VersionCheck {

    private final Draft draft;
    private final String label;
    private final Problems problems;

    /**
     * @param draft the version as far as it could be read
     * @param label what messages call its folder
     * @param problems collects what is wrong
     */
    public VersionCheck(Draft draft, String label, Problems problems) {
        this.draft = draft;
        this.label = label;
        this.problems = problems;
    }

    /** All checks that need nothing but the version itself, but for the bands. */
    public void parts() {
        new NameCheck(draft, problems).check();
        new ParameterCheck(draft, problems).check();
        new MeaningCheck(draft, problems).check();
        new CycleCheck(draft, problems).check();
        new LevelCheck(draft, label, problems).check();
        new TextCheck(draft, problems).check();
        new TranslationCheck(draft, problems).check();
        new UseCheck(draft, problems).check();
    }

    /**
     * Whether the lineage accounts for every criterion that only one of two versions has.
     *
     * @param base the criteria of the version that this one is based on
     */
    public void lineage(Set<CriterionCode> base) {
        new LineageCheck(draft, label, problems).check(base);
    }

    /** Whether bands overlap or leave a gap, tried on sample values. */
    public void bands() {
        new BandCheck(draft, problems).check();
    }
}
