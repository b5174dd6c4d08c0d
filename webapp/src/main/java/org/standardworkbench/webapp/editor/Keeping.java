package org.standardworkbench.webapp.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.editing.CaseSkeleton;
import org.standardworkbench.rules.editing.CaseSkeletons;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.webapp.page.Phrases;

/** Makes cases of what the engine says now, for a person to check. Safe for use by several threads. */
@Service
public class Keeping {

    private final Assessor assessor;

    Keeping(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Keeps what came out for a pilot as a case of a criterion.
     *
     * @return what came of it, for a person
     * @throws org.standardworkbench.rules.authoring.EditException if the file of cases cannot be read
     */
    public String pilot(Workspace work, CriterionCode code, Assessment assessment, Phrases phrases) {
        var version = work.trial().version();
        if (!work.trial().reads() || version.isEmpty() || !assessment.outcomes().containsKey(code)) {
            return phrases.say("editor.case.not-kept");
        }
        var now = version.get().version();
        var criterion = Objects.requireNonNull(now.criteria().get(code));
        work.change(VersionEdits.putCase(work.files(), code, PilotCase.yaml(now, criterion, assessment)));
        return phrases.say("editor.case.kept", PilotCase.name(assessment));
    }

    /** The cases that a criterion could begin with and does not have; none while it does not read. */
    public List<CaseSkeleton> skeletons(Workspace work, CriterionCode code) {
        var version = work.trial().version().filter(loaded -> work.trial().reads());
        return version.map(loaded -> {
                    var there = loaded.cases().getOrDefault(code, List.of()).stream()
                            .map(one -> one.name())
                            .collect(Collectors.toSet());
                    return Optional.ofNullable(loaded.version().criteria().get(code))
                            .map(criterion -> CaseSkeletons.of(loaded.version(), criterion))
                            .orElse(List.of())
                            .stream()
                            .filter(one -> !there.contains(one.name()))
                            .toList();
                })
                .orElse(List.of());
    }

    /**
     * Files with all cases that a criterion could begin with; they expect what comes out now.
     *
     * @param version what the files say
     * @throws org.standardworkbench.rules.authoring.EditException if the file of cases cannot be read
     */
    VersionFiles begun(LoadedVersion version, VersionFiles files, CriterionCode code, Phrases phrases) {
        var with = files;
        for (var skeleton : CaseSkeletons.of(
                version.version(),
                Objects.requireNonNull(version.version().criteria().get(code)))) {
            var outcome = skeleton.proposal(assessor, version.version());
            if (outcome.isPresent()) {
                with = VersionEdits.putCase(with, code, begun(skeleton, outcome.get(), phrases));
            }
        }
        return with;
    }

    /**
     * Adds all cases to begin with that a criterion does not have; they expect what comes out now.
     *
     * @return what came of it, for a person
     * @throws org.standardworkbench.rules.authoring.EditException if the file of cases cannot be read
     */
    public String addAll(Workspace work, CriterionCode code, Phrases phrases) {
        var version = work.trial().version().filter(loaded -> work.trial().reads());
        if (version.isEmpty()) {
            return phrases.say("editor.case.not-kept");
        }
        var names = skeletons(work, code).stream().map(CaseSkeleton::name).toList();
        var with = work.files();
        for (var skeleton : skeletons(work, code)) {
            var outcome = skeleton.proposal(assessor, version.get().version());
            if (outcome.isPresent()) {
                with = VersionEdits.putCase(with, code, begun(skeleton, outcome.get(), phrases));
            }
        }
        work.change(with);
        return phrases.say("editor.case.kept", String.join("”, “", names));
    }

    private static String begun(CaseSkeleton skeleton, Outcome outcome, Phrases phrases) {
        return skeleton.yaml(outcome.kind(), outcome.leastPoints(), phrases.say("editor.case.begun"));
    }

    /**
     * Adds a case to begin with; it expects what comes out now.
     *
     * @return what came of it, for a person
     * @throws org.standardworkbench.rules.authoring.EditException if the file of cases cannot be read
     */
    public String add(Workspace work, CaseSkeleton skeleton, Phrases phrases) {
        var proposal = work.trial()
                .version()
                .filter(loaded -> work.trial().reads())
                .flatMap(loaded -> skeleton.proposal(assessor, loaded.version()));
        if (proposal.isEmpty()) {
            return phrases.say("editor.case.not-kept");
        }
        var outcome = proposal.get();
        work.change(VersionEdits.putCase(work.files(), skeleton.criterion(), begun(skeleton, outcome, phrases)));
        return phrases.say("editor.case.kept", skeleton.name());
    }
}
