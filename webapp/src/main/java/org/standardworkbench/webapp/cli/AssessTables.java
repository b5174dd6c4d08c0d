package org.standardworkbench.webapp.cli;

import java.util.List;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.standard.OutcomeKind;

/** Assessments as tables. */
final class AssessTables {

    private AssessTables() {}

    /** One line per dataset, for a screen. */
    static Table overview(List<Assessment> assessments) {
        var table = new Table(
                "site", "period", "scope", "level", ">points", ">met", ">partly", ">not met", ">undet.", ">not appl.");
        for (var assessment : assessments) {
            table.add(
                    Words.site(assessment.dataset()),
                    Words.period(assessment.dataset().period()),
                    assessment.dataset().scope().code(),
                    Words.level(assessment.level()),
                    Words.points(assessment.overall()),
                    AssessCommand.count(assessment, OutcomeKind.MET),
                    AssessCommand.count(assessment, OutcomeKind.PARTLY_MET),
                    AssessCommand.count(assessment, OutcomeKind.NOT_MET),
                    AssessCommand.count(assessment, OutcomeKind.UNDETERMINED),
                    AssessCommand.count(assessment, OutcomeKind.NOT_APPLICABLE));
        }
        return table;
    }
}
