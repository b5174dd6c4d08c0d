package org.standardworkbench.rules.files.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.rules.standard.VersionId;

/**
 * What {@code version.yaml} says, as far as it could be read; whatever is wrong with it was reported.
 *
 * @param id standard and number; empty if one of them is missing or has not its form
 * @param themeNames the declared themes
 * @param groupNames the declared groups
 * @param levelNames the declared levels, lowest first
 */
public record Header(
        Optional<VersionId> id,
        StandardVersion.State state,
        Optional<String> basedOn,
        Optional<LocalDate> published,
        Optional<Texts> illustrative,
        List<Language> languages,
        Language bindingLanguage,
        Map<ThemeCode, Texts> themes,
        Map<GroupCode, Texts> groups,
        Map<LevelName, Texts> levels,
        Names themeNames,
        Names groupNames,
        Names levelNames) {

    /** Of a version whose {@code version.yaml} could not be read. */
    public static Header unknown() {
        return new Header(
                Optional.empty(),
                StandardVersion.State.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Language.EN,
                Map.of(),
                Map.of(),
                Map.of(),
                Names.unknown(),
                Names.unknown(),
                Names.unknown());
    }
}
