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
    private final List<Finding> findings = new ArrayList<>();

    private UseCheck(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    static List<Finding> of(StandardVersion version, VersionPlaces places, Dependencies dependencies) {
        UseCheck check = new UseCheck(dependencies);
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
                    List.of(
                            Finding.Piece.words("No criterion, level or text depends on the " + of.code() + " "),
                            Finding.Piece.name(name),
                            Finding.Piece.words(
                                    users.isEmpty()
                                            ? "."
                                            : ", though cases give it or formulas that nothing depends on name it.")),
                    Span.ALWAYS,
                    new Finding.Proof("All uses were followed, also through formulas.", 0, false),
                    List.of()));
        }
    }
}
