package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** What the two grammars of Drools make of a text. They only parse here: nothing is compiled. */
final class DroolsGrammars {

    private DroolsGrammars() {}

    /** Asserts that both grammars understand a text alike, and gives what they understood, a line per rule. */
    static List<String> understood(String text) {
        List<String> six = rules(text, LanguageLevelOption.DRL6);
        List<String> ten = rules(text, LanguageLevelOption.DRL10);
        assertThat(six).as(text).isEqualTo(ten).isNotEmpty();
        return six;
    }

    private static List<String> rules(String text, LanguageLevelOption level) {
        DrlParser parser = new DrlParser(level);
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, text);
        } catch (DroolsParserException failure) {
            throw new AssertionError(level + " does not parse\n" + text, failure);
        }
        assertThat(parser.getErrors()).as("%s on\n%s", level, text).isEmpty();
        List<String> rules = new ArrayList<>();
        parsed.getRules().forEach(rule -> rules.add(described(rule)));
        return rules;
    }

    private static String described(RuleDescr rule) {
        TreeMap<String, String> annotations = new TreeMap<>();
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            annotations.put(
                    annotation.getName(), normal(annotation.getValueMap().toString()));
        }
        StringBuilder patterns = new StringBuilder();
        for (BaseDescr part : rule.getLhs().getDescrs()) {
            PatternDescr pattern = (PatternDescr) part;
            patterns.append(pattern.getObjectType());
            pattern.getConstraint().getDescrs().forEach(constraint -> patterns.append(" | ")
                    .append(normal(constraint.getText())));
        }
        return rule.getName() + " " + annotations + " " + patterns + " -> "
                + normal(rule.getConsequence().toString());
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
