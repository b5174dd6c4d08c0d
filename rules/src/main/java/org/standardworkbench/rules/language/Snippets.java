package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.language.Completion.Item;
import org.standardworkbench.rules.language.Completion.Kind;

/** Whole rules and groups, to be filled in. */
final class Snippets {

    private final Lexed lexed;

    Snippets(Lexed lexed) {
        this.lexed = lexed;
    }

    /** The code that the rules of the text have; {@code CODE} if there is none yet. */
    String code() {
        return names().stream().map(name -> name.code().value()).findFirst().orElse("CODE");
    }

    private List<RuleName> names() {
        List<RuleName> names = new ArrayList<>();
        for (int index = 1; index < lexed.tokens().size(); index++) {
            Token token = lexed.tokens().get(index);
            if (token.kind() == Token.Kind.TEXT && lexed.tokens().get(index - 1).isWord("rule")) {
                RuleName.of(token.text()).ifPresent(names::add);
            }
        }
        return names;
    }

    private boolean has(RuleName.Kind kind) {
        return names().stream().anyMatch(name -> name.kind() == kind);
    }

    private boolean company() {
        return lexed.tokens().stream().anyMatch(token -> token.isWord("Company"));
    }

    /** The points that the criterion earns at most, as the text says; 5 if it does not. */
    String maximum() {
        for (int index = 2; index < lexed.tokens().size(); index++) {
            boolean maximum = lexed.tokens().get(index - 2).isWord("maximum")
                    && lexed.tokens().get(index).kind() == Token.Kind.NUMBER;
            if (maximum) {
                return lexed.tokens().get(index).text();
            }
        }
        return "5";
    }

    /** The rules that the text does not have yet, and a further band. */
    List<Item> rules() {
        List<Item> items = new ArrayList<>();
        if (!has(RuleName.Kind.APPLIES)) {
            String annotations =
                    "    @theme(  ) @obligation( graded ) @object( area ) @stages( operating ) @maximum( 5 )\n";
            items.add(rule("applies", code() + " applies", annotations, "applies()", "When the criterion is asked."));
        }
        if (!company()) {
            items.add(rule(
                    "partly met",
                    code() + " is partly met, 1 point",
                    "",
                    "partlyMet( 1 )",
                    "A band: a condition that earns part of the points."));
        }
        if (!has(RuleName.Kind.MET)) {
            items.add(rule(
                    "is met",
                    code() + " is met",
                    "",
                    "met( " + maximum() + " )",
                    "The requirement: what earns all points."));
        }
        return items;
    }

    private Item rule(String label, String name, String annotations, String outcome, String description) {
        String text = "rule " + ValueWriter.quoted(name) + "\n" + annotations + "    when\n        "
                + (company() ? "Company" : "Area") + "(  )\n    then\n        " + outcome + ";\nend\n";
        return new Item(Kind.SNIPPET, "rule: " + label, text, "", description);
    }

    /** The names that a rule may have. */
    List<Item> ruleNames() {
        String band = code() + " is partly met, 1 point";
        return List.of(code() + " applies", band, code() + " is met").stream()
                .map(name -> new Item(Kind.CODE, name, ValueWriter.quoted(name), "", ""))
                .toList();
    }

    /** The outcome that belongs to a rule, by its name. */
    List<Item> outcomes(String rule) {
        Optional<RuleName> name = RuleName.of(rule);
        List<Item> all = List.of(
                outcome("applies", "applies();"),
                outcome(
                        "partlyMet",
                        "partlyMet( "
                                + name.map(RuleName::points)
                                        .filter(points -> !points.isEmpty())
                                        .orElse("1") + " );"),
                outcome("met", "met( " + maximum() + " );"));
        return name.map(found -> List.of(all.get(found.kind().ordinal()))).orElse(all);
    }

    private static Item outcome(String word, String text) {
        return new Item(Kind.OUTCOME, text, text, "", Meanings.of(word));
    }
}
