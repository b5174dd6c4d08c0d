package org.standardworkbench.webapp.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.VersionId;

/** An invented standard with the levels wood, stone and iron but without criteria, and invented sites. */
final class Toys {

    private static final LevelName WOOD = new LevelName("wood");
    private static final LevelName STONE = new LevelName("stone");
    private static final LevelName IRON = new LevelName("iron");

    private Toys() {}

    static LoadedVersion loaded(String id) {
        return new LoadedVersion(
                version(id, Optional.empty()), Map.of(), new VersionFiles(id, Map.of(), Optional.empty()));
    }

    static StandardVersion version(String id, Optional<String> basedOn) {
        return new StandardVersion(
                VersionId.parse(id),
                Texts.english("Toy"),
                "nobody",
                StandardVersion.State.DRAFT,
                basedOn,
                Optional.empty(),
                Optional.empty(),
                List.of(Language.EN),
                Language.EN,
                Map.of(),
                Map.of(),
                Map.of(WOOD, Texts.NONE, STONE, Texts.NONE, IRON, Texts.NONE),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(rule(WOOD, 1), rule(STONE, 2), rule(IRON, 3)),
                List.of(),
                "0");
    }

    private static LevelRule rule(LevelName name, int rank) {
        return new LevelRule(name, rank, Condition.ALWAYS, List.of());
    }

    static Dataset dataset(String site, int year, boolean illustrative) {
        return new Dataset(
                new Site(new SiteId(site), site, "LV", Stage.OPERATING, illustrative, ""),
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                Scope.CURRENT,
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Assessment assessment(VersionId version, Dataset dataset, String level, int points, int maximum) {
        var reached = Optional.of(level).filter(name -> !name.isEmpty()).map(LevelName::new);
        return new Assessment(
                version,
                dataset,
                Map.of(),
                Map.of(),
                new Assessment.Score(points, points, maximum),
                Map.of(),
                new Assessment.LevelResult(reached, reached, List.of()),
                new Assessment.Receipt("", "", "", ""));
    }
}
