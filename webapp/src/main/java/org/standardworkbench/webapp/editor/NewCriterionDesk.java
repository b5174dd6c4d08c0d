package org.standardworkbench.webapp.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.authoring.NewCriterion;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.language.CriterionWriter;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.page.Phrases;

/** Makes a criterion of what somebody typed. Everything that is wrong is told at once, each at its field. To be used by one thread. */
public final class NewCriterionDesk {

    private final Workspace work;
    private final Optional<Set<CriterionCode>> base;
    private final Keeping keeping;
    private final StandardVersion version;
    private final NewChoices choices;
    private final NewProposals proposals;
    private final Phrases phrases;

    /**
     * What has become of the fields.
     *
     * @param errors what is wrong, by field; {@code criterion} for what is about none of them
     * @param criterion as its fields say it; empty while fields are missing or wrong
     * @param files with its rules, texts and cases to begin with; empty while anything is wrong
     * @param trial what the files would do; empty before there are any
     */
    public record Outcome(
            Map<String, String> errors,
            Optional<Criterion> criterion,
            Optional<VersionFiles> files,
            Optional<Trial> trial) {}

    /**
     * @param version as the workspace shows it
     * @param base the codes of the version that the draft is based on
     * @param language in which the page is read
     */
    public NewCriterionDesk(
            Workspace work,
            LoadedVersion version,
            Optional<Set<CriterionCode>> base,
            Keeping keeping,
            Language language,
            Phrases phrases) {
        this.work = work;
        this.base = base;
        this.keeping = keeping;
        this.version = version.version();
        this.choices = new NewChoices(this.version, language);
        this.proposals = new NewProposals(this.version, base.orElse(Set.of()));
        this.phrases = phrases;
    }

    /** What may be chosen. */
    public NewChoices choices() {
        return choices;
    }

    /** The version that the criterion comes into. */
    public StandardVersion version() {
        return version;
    }

    /** What the fields begin with in a theme. @param theme unknown ones are taken for the first */
    public Map<String, String> proposed(String theme) {
        var known = theme(theme)
                .orElseGet(() -> version.themes().keySet().iterator().next());
        Map<String, String> proposed = new LinkedHashMap<>();
        proposed.put("theme", known.value());
        proposed.put("code", proposals.code(known));
        proposed.put("clause", proposals.clause(known));
        proposed.put("points", "5");
        proposed.put("band", "3");
        proposed.put("obligation", Obligation.GRADED.code());
        return proposed;
    }

    private Optional<ThemeCode> theme(String word) {
        return version.themes().keySet().stream()
                .filter(theme -> theme.value().equals(word))
                .findFirst();
    }

    /** Looks at the fields and, if they are right, at what the criterion does to the sites. */
    public Outcome look(NewFields fields) {
        Map<String, String> errors = new LinkedHashMap<>();
        texts(fields, errors);
        deciding(fields, errors);
        if (!errors.isEmpty()) {
            return new Outcome(errors, Optional.empty(), Optional.empty(), Optional.empty());
        }
        try {
            return made(fields, errors);
        } catch (EditException refused) {
            errors.put("criterion", String.valueOf(refused.getMessage()));
            return new Outcome(errors, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private void texts(NewFields fields, Map<String, String> errors) {
        if (theme(fields.get("theme")).isEmpty()) {
            errors.put("theme", phrases.say("editor.new.error.theme"));
        }
        var code = fields.get("code");
        if (!CriterionCode.isValid(code)) {
            errors.put("code", phrases.say("editor.new.error.code", ThemeCell.shortened(code)));
        } else if (proposals.taken(code) || work.folder(new CriterionCode(code)).isPresent()) {
            errors.put("code", phrases.say("editor.new.error.taken", code));
        }
        for (var field : new String[] {"title", "clause", "text", "because"}) {
            if (fields.get(field).isEmpty()) {
                errors.put(field, phrases.say("editor.new.error." + field));
            }
        }
    }

    private void deciding(NewFields fields, Map<String, String> errors) {
        var shape = fields.shape();
        var asked = NewFields.of(shape);
        if (asked.contains("indicator")
                && choices.indicator(shape, fields.get("indicator")).isEmpty()) {
            errors.put("indicator", phrases.say("editor.new.error.indicator", shown(fields, "indicator")));
        }
        for (var field : new String[] {"bound", "high"}) {
            boolean known = choices.parameter(shape, fields.get("indicator"), fields.get(field))
                            .isPresent()
                    || TypedNumber.of(fields.get(field)).value().isPresent();
            if (asked.contains(field) && !known) {
                errors.put(field, phrases.say("editor.new.error.bound", shown(fields, field)));
            }
        }
        if (asked.contains("judgement") && fields.get("judgement").isEmpty()) {
            errors.put("judgement", phrases.say("editor.new.error.judgement"));
        }
        var points = TypedNumber.points(fields.get("points"));
        if (points.isEmpty()) {
            errors.put("points", phrases.say("editor.number.points", shown(fields, "points")));
        }
        var band = TypedNumber.points(fields.get("band"));
        if (asked.contains("band")
                && (band.isEmpty() || points.filter(most -> band.get() >= most).isPresent())) {
            errors.put("band", phrases.say("editor.new.error.band", shown(fields, "band")));
        }
        if (stages(fields).isEmpty()) {
            errors.put("stages", phrases.say("editor.new.error.stages"));
        }
        if (!fields.get("applies").isEmpty()
                && ThemeCell.Choice.meant(choices.conditions(), fields.get("applies"))
                        .isEmpty()) {
            errors.put("applies", phrases.say("editor.new.error.indicator", shown(fields, "applies")));
        }
    }

    private static String shown(NewFields fields, String field) {
        return ThemeCell.shortened(fields.get(field));
    }

    static Set<Stage> stages(NewFields fields) {
        var stages = EnumSet.noneOf(Stage.class);
        for (var stage : Stage.values()) {
            if (fields.ticked("stage-" + stage.code())) {
                stages.add(stage);
            }
        }
        return stages;
    }

    private Outcome made(NewFields fields, Map<String, String> errors) {
        var rules = new NewRules(work, this, phrases).of(fields, errors);
        if (rules.isEmpty()) {
            return new Outcome(errors, Optional.empty(), Optional.empty(), Optional.empty());
        }
        var criterion = rules.get().criterion();
        var files = withCriterion(rules.get().files(), criterion, fields);
        var read = VersionReader.readForUse(files);
        if (read.value().isPresent()) {
            files = keeping.begun(read.value().get(), files, criterion.code(), phrases);
        }
        var trial = work.attempt(files);
        // Cases that are still wanted keep nobody from beginning.
        var cases = path(criterion).replace("criterion.drl", "cases.yaml");
        trial.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .filter(problem -> !problem.place().file().endsWith(cases))
                .findFirst()
                .ifPresent(problem ->
                        errors.put("criterion", problem.place() + ": " + problem.message() + "\n" + problem.advice()));
        return new Outcome(
                errors, Optional.of(criterion), Optional.of(files).filter(all -> errors.isEmpty()), Optional.of(trial));
    }

    private static String path(Criterion criterion) {
        return "criteria/" + criterion.theme() + "/" + criterion.code() + "/criterion.drl";
    }

    private VersionFiles withCriterion(VersionFiles files, Criterion criterion, NewFields fields) {
        var added = new NewCriterion(
                criterion.code(),
                criterion.theme(),
                criterion.obligation(),
                criterion.stages(),
                criterion.maximum(),
                Reads.of(criterion).indicators().iterator().next(),
                Optional.empty(),
                fields.get("clause"),
                version.bindingLanguage(),
                fields.get("title"),
                fields.get("text"),
                fields.get("because"));
        return VersionEdits.addCriterion(files, base, added, fields.get("because"))
                .with(path(criterion), CriterionWriter.write(criterion).getBytes(UTF_8));
    }
}
