package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.VersionPlaces;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.StandardVersion;

/** Finds parameters and indicators on which nothing depends that decides or is read by people. */
final class UseCheck {

    private final Dependencies dependencies;
    private final FindingWords words;
    private final List<Finding> findings = new ArrayList<>();

    private UseCheck(Dependencies dependencies, FindingWords words) {
        this.dependencies = dependencies;
        this.words = words;
    }

    static List<Finding> of(
            StandardVersion version, VersionPlaces places, Dependencies dependencies, FindingWords words) {
        UseCheck check = new UseCheck(dependencies, words);
        version.parameters()
                .keySet()
                .forEach(name -> check.look(
                        Finding.Kind.UNUSED_PARAMETER, Dependencies.Kind.PARAMETER, name.value(), places.of(name)));
        version.indicators()
                .keySet()
                .forEach(code -> check.look(
                        Finding.Kind.UNUSED_INDICATOR, Dependencies.Kind.INDICATOR, code.value(), places.of(code)));
        return check.findings;
    }

    private void look(Finding.Kind kind, Dependencies.Kind of, String name, Place place) {
        List<Dependencies.Reached> users = dependencies.users(new Dependencies.Part(of, name));
        boolean used = users.stream().anyMatch(user -> switch (user.user().kind()) {
            case CRITERION, LEVEL, TEXT -> true;
            case INDICATOR, PARAMETER, FACTOR, CASE -> false;
        });
        if (!used) {
            findings.add(new Finding(
                    kind,
                    place,
                    Optional.empty(),
                    name,
                    words.sentence("unused." + of.code() + (users.isEmpty() ? "" : ".named"), Finding.Piece.name(name)),
                    Span.ALWAYS,
                    new Finding.Proof(words.say("proof.uses"), 0, false),
                    List.of()));
        }
    }
}
