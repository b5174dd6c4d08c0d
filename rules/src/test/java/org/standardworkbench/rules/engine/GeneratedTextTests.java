package org.standardworkbench.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.StandardVersion;

/** What a person typed never reaches the text that is compiled. */
class GeneratedTextTests {

    private static final String HOSTILE = "\" ); System.exit( 1 ); // \\u0022 \\ \u202e \n end /* ${x} @{y}";

    private static final Pattern RULE = Pattern.compile(
            "rule \"[A-Za-z0-9 ,-]+\"\n    when\n        \\$it : (Area|Company|Outcomes)\\( (?<condition>[^\n]*) \\)\n"
                    + "    then\n        \\$it\\.(met|partlyMet|notMet|notApplicable)\\( \\d+(, \\d+)? \\);\nend\n");

    private static final Pattern CONDITION = Pattern.compile(
            "(true|false|atLeast|moreThan|atMost|lessThan|equal|different|isNot|is|counted|-?\\d+|&&|\\|\\||[(),]| )*");

    @Test
    void is_made_of_slot_numbers_and_fixed_words_alone() {
        for (long seed = 4_000; seed < 4_200; seed++) {
            for (String text : texts(new ModelGenerator(seed).version())) {
                assertThat(text).startsWith(RuleGroup.HEADER);
                var rules = RULE.matcher(text.substring(RuleGroup.HEADER.length()));
                int end = 0;
                while (rules.find() && rules.start() == end) {
                    assertThat(rules.group("condition")).matches(CONDITION);
                    end = rules.end();
                }
                assertThat(end).as(text).isEqualTo(text.length() - RuleGroup.HEADER.length());
            }
        }
    }

    @Test
    void is_the_same_whatever_stands_in_comments_and_reasons() {
        for (long seed = 4_000; seed < 4_020; seed++) {
            StandardVersion version = new ModelGenerator(seed).version();
            Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>();
            version.criteria().forEach((code, criterion) -> criteria.put(code, hostile(criterion)));
            StandardVersion hostile = TinyVersions.copy(
                    version, version.indicators(), version.parameters(), criteria, version.levelRules());
            assertThat(texts(hostile)).isEqualTo(texts(version));
        }
    }

    private static List<String> texts(StandardVersion version) {
        Program program = new Program(version);
        List<String> texts = new java.util.ArrayList<>();
        program.groups(1).forEach(group -> texts.add(group.drl()));
        program.groups(Program.BULK_GROUP).forEach(group -> texts.add(group.drl()));
        texts.add(program.levels().drl());
        return texts;
    }

    private static Criterion hostile(Criterion criterion) {
        List<List<String>> ofBands =
                criterion.bands().stream().map(band -> List.of(HOSTILE)).toList();
        return new Criterion(
                criterion.code(),
                criterion.theme(),
                criterion.obligation(),
                criterion.object(),
                criterion.group(),
                criterion.stages(),
                criterion.maximum(),
                criterion.rollUp(),
                Optional.of(HOSTILE),
                criterion.applicability(),
                criterion.bands(),
                criterion.requirement(),
                new Criterion.Comments(List.of(HOSTILE), ofBands, List.of(HOSTILE)));
    }
}
