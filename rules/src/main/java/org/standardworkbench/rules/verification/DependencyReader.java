package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.verification.Dependencies.How;
import org.standardworkbench.rules.verification.Dependencies.Kind;
import org.standardworkbench.rules.verification.Dependencies.Part;
import org.standardworkbench.rules.verification.Dependencies.Use;

/** Collects the direct uses within a version. */
final class DependencyReader {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private final StandardVersion version;
    private final List<Use> uses = new ArrayList<>();

    DependencyReader(StandardVersion version) {
        this.version = version;
    }

    List<Use> read(Map<CriterionCode, List<Case>> cases) {
        version.criteria().values().forEach(this::criterion);
        version.indicators().values().forEach(indicator -> {
            Part user = new Part(Kind.INDICATOR, indicator.code().value());
            indicator.formula().ifPresent(formula -> add(user, How.FORMULA, Reads.of(formula)));
            indicator.numerator().ifPresent(code -> add(user, How.NUMERATOR, Kind.INDICATOR, code.value()));
            indicator.denominator().ifPresent(code -> add(user, How.DENOMINATOR, Kind.INDICATOR, code.value()));
        });
        version.levelRules()
                .forEach(rule ->
                        add(new Part(Kind.LEVEL, rule.name().value()), How.CONDITION, Reads.of(rule.condition())));
        version.texts().forEach(this::texts);
        cases.values().forEach(list -> list.forEach(this::example));
        return uses;
    }

    private void criterion(Criterion criterion) {
        Part user = new Part(Kind.CRITERION, criterion.code().value());
        add(user, How.APPLICABILITY, Reads.of(criterion.applicability()));
        criterion.bands().forEach(band -> add(user, How.BAND, Reads.of(band.condition())));
        add(user, How.REQUIREMENT, Reads.of(criterion.requirement().condition()));
        if (criterion.rollUp().orElse(null) instanceof RollUp.AtLeastShare(var minimum)) {
            add(user, How.ROLL_UP, Kind.PARAMETER, minimum.value());
        }
    }

    private void texts(CriterionCode code, CriterionTexts texts) {
        Part user = new Part(Kind.TEXT, code.value());
        for (Texts text : List.of(texts.title(), texts.text(), texts.rationale(), texts.guidance())) {
            text.byLanguage().values().forEach(wording -> PLACEHOLDER
                    .matcher(wording)
                    .results()
                    .forEach(found -> add(user, How.PLACEHOLDER, Kind.PARAMETER, found.group(1))));
        }
    }

    private void example(Case example) {
        Part user = new Part(Kind.CASE, example.criterion() + ": " + example.name());
        add(user, How.GIVEN, Kind.CRITERION, example.criterion().value());
        example.dataset().data().keySet().forEach(code -> add(user, How.GIVEN, Kind.INDICATOR, code.value()));
        for (var members :
                List.of(example.dataset().companies(), example.dataset().flows())) {
            members.ifPresent(list -> list.forEach(member ->
                    member.data().keySet().forEach(code -> add(user, How.GIVEN, Kind.INDICATOR, code.value()))));
        }
        example.outcomes().keySet().forEach(code -> add(user, How.GIVEN, Kind.CRITERION, code.value()));
    }

    private void add(Part user, How how, Reads reads) {
        reads.indicators().forEach(code -> add(user, how, Kind.INDICATOR, code.value()));
        reads.parameters().forEach(name -> add(user, how, Kind.PARAMETER, name.value()));
        reads.factors().forEach(name -> add(user, how, Kind.FACTOR, name.value()));
        reads.criteria().forEach(code -> add(user, how, Kind.CRITERION, code.value()));
    }

    private void add(Part user, How how, Kind kind, String name) {
        uses.add(new Use(user, new Part(kind, name), how));
    }
}
