package org.standardworkbench.rules.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.language.CriterionReader;
import org.standardworkbench.rules.language.CriterionWriter;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;

/** Text, form, table and statement of a criterion say the same, whichever of them a change was made in. */
class FourFacesTests {

    private static final int VERSIONS = 60;

    /** A condition that no generated criterion has. */
    private static final Condition NEW =
            new Condition.IsKnown(new org.standardworkbench.rules.standard.IndicatorCode("fenced"));

    @Test
    void agreeAfterEveryOperation() {
        int done = 0;
        for (int seed = 0; seed < VERSIONS; seed++) {
            StandardVersion version = new ModelGenerator(seed).version();
            Workshop workshop = workshop(version);
            for (Criterion criterion : version.criteria().values()) {
                CriterionDocument document = CriterionDocument.of(workshop, CriterionWriter.write(criterion));
                for (Operation operation : operations(document.form().orElseThrow(), workshop)) {
                    done += agrees(document, operation, workshop) ? 1 : 0;
                }
            }
        }
        assertThat(done).as("operations that were possible").isGreaterThan(5_000);
    }

    private static boolean agrees(CriterionDocument before, Operation operation, Workshop workshop) {
        CriterionDocument.Applied applied = before.apply(operation);
        CriterionDocument after = applied.document();
        if (applied.refused().isPresent()) {
            assertThat(applied.refused().get()).as("why %s", operation).isNotBlank();
            assertThat(after.text()).isEqualTo(before.text());
            return false;
        }
        Criterion model = after.model().orElseThrow();
        Criterion read = CriterionReader.read("", after.text()).orThrow().model();
        assertThat(read).as("%s gives %s", operation, after.text()).isEqualTo(model);
        CriterionDocument typed = CriterionDocument.of(workshop, CriterionWriter.write(model));
        assertThat(typed.form()).isEqualTo(after.form());
        assertThat(typed.statement(Language.DE)).isEqualTo(after.statement(Language.DE));
        return true;
    }

    @Test
    void returnToTheSameTextByTheInverseOperation() {
        int returned = 0;
        for (int seed = 0; seed < VERSIONS; seed++) {
            StandardVersion version = new ModelGenerator(seed).version();
            Workshop workshop = workshop(version);
            for (Criterion criterion : version.criteria().values()) {
                CriterionDocument document = CriterionDocument.of(workshop, CriterionWriter.write(criterion));
                for (List<Operation> pair : pairs(document.form().orElseThrow(), criterion)) {
                    CriterionDocument.Applied there = document.apply(pair.get(0));
                    if (there.refused().isEmpty()) {
                        CriterionDocument.Applied back = there.document().apply(pair.get(1));
                        assertThat(back.refused()).as("%s", pair).isEmpty();
                        assertThat(back.document().text()).as("%s", pair).isEqualTo(document.text());
                        returned++;
                    }
                }
            }
        }
        assertThat(returned).isGreaterThan(2_000);
    }

    @Test
    void leaveTheTextOfOtherRulesAsItWasTyped() {
        StandardVersion version = new ModelGenerator(3).version();
        Workshop workshop = workshop(version);
        Random random = new Random(5);
        int kept = 0;
        for (int seed = 0; seed < VERSIONS; seed++) {
            for (Criterion criterion :
                    new ModelGenerator(seed).version().criteria().values()) {
                String typed = CriterionWriter.write(criterion)
                        .replace("\n    when", random.nextBoolean() ? "\n\n  when" : "   when")
                        .replace("\n", random.nextBoolean() ? "\r\n" : "\n");
                CriterionDocument document = CriterionDocument.of(workshop, typed);
                NodePath met = NodePath.MET;

                CriterionDocument.Applied applied = document.apply(new Operation.AddCondition(met, 0, NEW));

                if (applied.refused().isEmpty()) {
                    String untouched = typed.substring(0, typed.indexOf("rule \"" + criterion.code() + " is met"));
                    assertThat(applied.document().text()).startsWith(untouched).contains("isKnown( fenced )");
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gia/0.1-pilot",
                "gia/0.2-review",
                "gia/1.0",
                "g3-mv/2023-concept",
                "g3-mv/2023-forms",
                "g3-mv/2023-press"
            })
    void answerEveryOperationOnEveryNodeOfWhatIsShipped(String folder) {
        StandardVersion version = VersionReader.readForUse(Path.of("..", "standard-versions", folder))
                .orThrow()
                .version();
        Workshop workshop = workshop(version);
        for (Criterion criterion : version.criteria().values()) {
            CriterionDocument document = CriterionDocument.of(workshop, CriterionWriter.write(criterion));
            CriterionForm form = document.form().orElseThrow();
            for (Operation operation : operations(form, workshop)) {
                Edited edited = workshop.editor().apply(criterion, operation);
                assertThat(edited).isNotNull();
            }
            for (FormNode node : form.nodes()) {
                assertThat(workshop.options().indicators(criterion, node.path()))
                        .isNotEmpty();
                workshop.options().parameters(criterion, node.path());
                workshop.options().operators(criterion, node.path());
                workshop.options().codes(criterion, node.path());
            }
        }
    }

    private static Workshop workshop(StandardVersion version) {
        return Workshop.of(version, "criterion.drl", Language.EN, Optional.empty());
    }

    private static List<Operation> operations(CriterionForm form, Workshop workshop) {
        List<Operation> all = new ArrayList<>();
        for (FormNode node : form.nodes()) {
            NodePath at = node.path();
            all.add(new Operation.RemoveCondition(at));
            all.add(new Operation.Unwrap(at));
            all.add(new Operation.MoveUp(at));
            all.add(new Operation.MoveDown(at));
            all.add(new Operation.SetMinimum(at, 1));
            all.add(new Operation.SetOperator(at, ComparisonOperator.LESS_THAN));
            all.add(new Operation.SetCodes(at, List.of("low", "high")));
            all.add(new Operation.AddCondition(at, 1, NEW));
            all.add(new Operation.ReplaceCondition(at, NEW));
            for (GroupKind kind : GroupKind.values()) {
                all.add(new Operation.Wrap(at, kind));
                all.add(new Operation.SetGroupKind(at, kind));
            }
            for (Operation.Side side : Operation.Side.values()) {
                all.add(new Operation.SetBound(at, side, new Bound.Zero()));
                workshop.vocabulary().parameters().keySet().stream()
                        .limit(2)
                        .forEach(name -> all.add(new Operation.SetBound(at, side, new Bound.OfParameter(name))));
                workshop.vocabulary().factors().keySet().stream().limit(2).forEach(name -> {
                    all.add(new Operation.SetBound(at, side, new Bound.OfFactor(name, Optional.empty())));
                    all.add(new Operation.SetBound(
                            at,
                            side,
                            new Bound.OfFactor(
                                    name,
                                    workshop.vocabulary().parameters().keySet().stream()
                                            .findFirst())));
                });
            }
            workshop.vocabulary().indicators().keySet().stream()
                    .limit(7)
                    .forEach(code -> all.add(new Operation.SetIndicator(at, code)));
        }
        all.add(new Operation.AddBand(2, NEW));
        form.bands().forEach(band -> {
            all.add(new Operation.RemoveBand(band.points()));
            all.add(new Operation.SetPoints(band.points(), 1));
        });
        all.add(new Operation.SetMaximum(form.maximum() + 1));
        all.add(new Operation.SetMaximum(-1));
        all.add(new Operation.SetStages(Set.of(Stage.PLANNED)));
        all.add(new Operation.SetStages(Set.of()));
        all.add(new Operation.SetApplicability(Condition.ALWAYS));
        all.add(new Operation.SetObject(org.standardworkbench.rules.standard.Subject.COMPANY));
        all.add(new Operation.SetJudgement(Optional.of("An assessor \"sees\" it.")));
        workshop.vocabulary().themes().keySet().forEach(theme -> all.add(new Operation.SetTheme(theme)));
        all.add(new Operation.SetGroup(Optional.empty()));
        workshop.vocabulary().groups().keySet().forEach(group -> all.add(new Operation.SetGroup(Optional.of(group))));
        return all;
    }

    private static List<List<Operation>> pairs(CriterionForm form, Criterion criterion) {
        List<List<Operation>> pairs = new ArrayList<>();
        for (FormNode node : form.nodes()) {
            NodePath at = node.path();
            if (!(node.content() instanceof FormNode.Group)) {
                pairs.add(List.of(new Operation.Wrap(at, GroupKind.ANY), new Operation.Unwrap(at)));
            }
            pairs.add(List.of(
                    new Operation.MoveDown(at),
                    new Operation.MoveUp(at.parent().child(at.position().orElseThrow() + 1))));
            if (node.content() instanceof FormNode.Comparison comparison) {
                pairs.add(List.of(
                        new Operation.SetOperator(at, ComparisonOperator.NOT_EQUAL),
                        new Operation.SetOperator(at, comparison.operator())));
                pairs.add(List.of(
                        new Operation.SetBound(at, Operation.Side.ONLY, new Bound.Zero()),
                        new Operation.SetBound(at, Operation.Side.ONLY, comparison.bound())));
            }
        }
        if (form.requirement().size() > 1) {
            NodePath last = NodePath.MET.child(form.requirement().size());
            pairs.add(List.of(
                    new Operation.AddCondition(NodePath.MET, form.requirement().size(), NEW),
                    new Operation.RemoveCondition(last)));
        }
        pairs.add(List.of(new Operation.SetMaximum(form.maximum() + 3), new Operation.SetMaximum(form.maximum())));
        pairs.add(List.of(
                new Operation.SetObligation(
                        form.obligation() == Obligation.GRADED ? Obligation.PREREQUISITE : Obligation.GRADED),
                new Operation.SetObligation(form.obligation())));
        pairs.add(List.of(new Operation.SetGroup(Optional.empty()), new Operation.SetGroup(form.group())));
        pairs.add(List.of(
                new Operation.SetApplicability(Condition.ALWAYS),
                new Operation.SetApplicability(criterion.applicability())));
        boolean free = form.bands().stream().noneMatch(band -> band.points() == 0);
        if (free) {
            pairs.add(List.of(new Operation.AddBand(0, NEW), new Operation.RemoveBand(0)));
        }
        return pairs;
    }
}
