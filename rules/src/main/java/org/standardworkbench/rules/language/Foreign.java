package org.standardworkbench.rules.language;

import java.util.Map;
import java.util.Optional;

/** What people bring along from DRL, Java or spreadsheets, and what to write here instead. */
final class Foreign {

    private static final String NO_CODE =
            "Nothing that is written here is run: a rule has a condition and one outcome.";
    private static final String NO_ORDER =
            "Delete it: rules have no order, each outcome is proved by its own condition.";
    private static final String ONE_PATTERN =
            "A rule has one pattern; other data are read with companies( … ) and flows( … ).";
    private static final String GROUP =
            "Separate conditions that must all hold by commas; alternatives stand in anyOf( … ).";
    private static final String ARITHMETIC =
            "Conditions know +, - and *; division stands only in the formula of a derived indicator.";

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("||", "Write anyOf( a, b )."),
            Map.entry("|", "Write anyOf( a, b )."),
            Map.entry("&&", "Write a comma, or allOf( a, b ) within a group."),
            Map.entry("&", "Write a comma, or allOf( a, b ) within a group."),
            Map.entry("!", "Write not( a )."),
            Map.entry("!.", "Write not( a )."),
            Map.entry("=", "Write == to compare; nothing can be assigned."),
            Map.entry(":=", "Write == to compare; nothing can be assigned."),
            Map.entry("+=", "Nothing can be assigned."),
            Map.entry("-=", "Nothing can be assigned."),
            Map.entry("++", "Nothing can be assigned."),
            Map.entry("--", "Nothing can be assigned."),
            Map.entry("===", "Write ==."),
            Map.entry("!==", "Write !=."),
            Map.entry("<>", "Write !=."),
            Map.entry("≠", "Write !=."),
            Map.entry("=>", "Write >=."),
            Map.entry("≥", "Write >=."),
            Map.entry("=<", "Write <=."),
            Map.entry("≤", "Write <=."),
            Map.entry("×", "Write *."),
            Map.entry("÷", ARITHMETIC),
            Map.entry("/", ARITHMETIC),
            Map.entry("%", ARITHMETIC),
            Map.entry("**", ARITHMETIC),
            Map.entry("^", ARITHMETIC),
            Map.entry("–", "Write - for minus."),
            Map.entry("−", "Write - for minus."),
            Map.entry("[", "Lists are read with companies( … ) and flows( … )."),
            Map.entry("]", "Lists are read with companies( … ) and flows( … )."),
            Map.entry("{", NO_CODE),
            Map.entry("}", NO_CODE),
            Map.entry("->", NO_CODE),
            Map.entry("::", NO_CODE),
            Map.entry("?", "Write a rule per outcome instead of a choice."),
            Map.entry("?.", "A missing value makes a condition unknown by itself; isKnown( … ) asks for it."),
            Map.entry(":", "Nothing can be bound to a name; a rule reads indicators by their codes."),
            Map.entry("\\", "Write the character itself."),
            Map.entry("#", "Comments begin with // on lines above a rule."),
            Map.entry("`", "Texts stand in double quotes."));

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("eval", NO_CODE),
            Map.entry("new", NO_CODE),
            Map.entry("function", NO_CODE),
            Map.entry("import", NO_CODE),
            Map.entry("global", NO_CODE),
            Map.entry("package", NO_CODE),
            Map.entry("declare", "Indicators are declared in indicators.yaml."),
            Map.entry("trait", "Indicators are declared in indicators.yaml."),
            Map.entry("query", NO_CODE),
            Map.entry("dialect", NO_CODE),
            Map.entry("template", NO_CODE),
            Map.entry("insert", NO_CODE),
            Map.entry("insertLogical", NO_CODE),
            Map.entry("modify", NO_CODE),
            Map.entry("update", NO_CODE),
            Map.entry("retract", NO_CODE),
            Map.entry("delete", NO_CODE),
            Map.entry("if", "Write a rule per outcome instead of a choice."),
            Map.entry("else", "Write a rule per outcome instead of a choice."),
            Map.entry("while", NO_CODE),
            Map.entry("for", NO_CODE),
            Map.entry("instanceof", NO_CODE),
            Map.entry("from", ONE_PATTERN),
            Map.entry("accumulate", ONE_PATTERN),
            Map.entry("acc", ONE_PATTERN),
            Map.entry("collect", ONE_PATTERN),
            Map.entry("exists", ONE_PATTERN),
            Map.entry("forall", ONE_PATTERN),
            Map.entry("over", ONE_PATTERN),
            Map.entry("and", GROUP),
            Map.entry("or", GROUP),
            Map.entry("AND", GROUP),
            Map.entry("OR", GROUP),
            Map.entry("matches", "Compare with == or in; texts have no patterns."),
            Map.entry("soundslike", "Compare with == or in; texts have no patterns."),
            Map.entry("str", "Compare with == or in; texts have no patterns."),
            Map.entry("contains", "Write indicator in ( \"a\", \"b\" )."),
            Map.entry("memberOf", "Write indicator in ( \"a\", \"b\" )."),
            Map.entry("excludes", "Write not( indicator in ( \"a\", \"b\" ) )."),
            Map.entry("null", "A missing value makes a condition unknown by itself; isKnown( … ) asks for it."),
            Map.entry("NaN", "Every value is a decimal number."),
            Map.entry("Infinity", "Every value is a decimal number."),
            Map.entry("salience", NO_ORDER),
            Map.entry("no-loop", NO_ORDER),
            Map.entry("lock-on-active", NO_ORDER),
            Map.entry("agenda-group", NO_ORDER),
            Map.entry("activation-group", NO_ORDER),
            Map.entry("ruleflow-group", NO_ORDER),
            Map.entry("auto-focus", NO_ORDER),
            Map.entry("timer", "Delete it: values carry dates in parameters.yaml."),
            Map.entry("duration", "Delete it: values carry dates in parameters.yaml."),
            Map.entry("calendars", "Delete it: values carry dates in parameters.yaml."),
            Map.entry("date-effective", "Delete it: values carry dates in parameters.yaml."),
            Map.entry("date-expires", "Delete it: values carry dates in parameters.yaml."),
            Map.entry("enabled", "Delete the rule if it is not meant."),
            Map.entry("extends", "Write each rule out in full."));

    private Foreign() {}

    /** What to write instead of a sign or word that the language does not have; empty for any other. */
    static Optional<String> advice(Token token) {
        return switch (token.kind()) {
            case SIGN -> Optional.ofNullable(SIGNS.get(token.text()));
            case WORD -> word(token.text());
            case TEXT, NUMBER, COMMENT, END -> Optional.empty();
        };
    }

    static Optional<String> word(String word) {
        if (word.startsWith("$")) {
            return Optional.ofNullable(SIGNS.get(":"));
        }
        return Optional.ofNullable(WORDS.get(word));
    }
}
