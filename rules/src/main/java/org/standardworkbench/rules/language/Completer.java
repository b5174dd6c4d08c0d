package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standardworkbench.rules.language.Completion.Item;
import org.standardworkbench.rules.language.Completion.Kind;
import org.standardworkbench.rules.standard.Subject;

/** Finds what may stand at a place of a text. */
final class Completer {

    /** More than any list shows. */
    private static final int MOST = 300;

    private static final Set<String> SIGNS = Set.of("+", "-", "*");
    private static final Set<String> VALUES = Set.of("between", "sum", "min", "max");
    private static final List<String> GROUPS = List.of("allOf", "anyOf", "atLeast", "not", "between", "isKnown");

    private final Lexed lexed;
    private final Vocabulary vocabulary;
    private final Items items;
    private final Snippets snippets;

    Completer(Lexed lexed, Vocabulary vocabulary) {
        this.lexed = lexed;
        this.vocabulary = vocabulary;
        this.items = new Items(vocabulary);
        this.snippets = new Snippets(lexed);
    }

    Completion at(int offset) {
        int index = 0;
        while (lexed.tokens().get(index).kind() != Token.Kind.END
                && !touches(lexed.tokens().get(index), offset)
                && lexed.end(lexed.tokens().get(index)) <= offset) {
            index++;
        }
        Token token = lexed.tokens().get(index);
        boolean replaced = touches(token, offset);
        if (replaced && token.kind() == Token.Kind.COMMENT || offset > lexed.looked()) {
            return new Completion(offset, offset, List.of());
        }
        boolean within = replaced && (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.TEXT);
        int start = within ? lexed.start(token) : offset;
        int end = within ? lexed.end(token) : offset;
        String typed = within ? lexed.text().substring(start, offset) : "";
        return new Completion(start, end, chosen(offered(lexed.before(index)), typed));
    }

    /** Whether a token is the one that is being written at an offset. */
    private boolean touches(Token token, int offset) {
        int start = lexed.start(token);
        int end = lexed.end(token);
        return switch (token.kind()) {
            case WORD, NUMBER, COMMENT -> start < offset && offset <= end;
            case TEXT -> start < offset && (offset < end || offset == end && token.fault() == Token.Fault.UNCLOSED);
            case SIGN, END -> false;
        };
    }

    /** What contains the typed letters, what begins with them first; everything if nothing does. */
    private static List<Item> chosen(List<Item> offered, String typed) {
        String letters = typed.replace("\"", "").replace("'", "").strip().toLowerCase(Locale.ROOT);
        List<Item> beginning = new ArrayList<>();
        List<Item> containing = new ArrayList<>();
        for (Item item : offered) {
            String label = item.label().toLowerCase(Locale.ROOT);
            if (label.startsWith(letters)) {
                beginning.add(item);
            } else if (label.contains(letters)
                    || item.detail().toLowerCase(Locale.ROOT).contains(letters)) {
                containing.add(item);
            }
        }
        beginning.addAll(containing);
        List<Item> chosen = beginning.isEmpty() ? offered : beginning;
        return chosen.subList(0, Math.min(MOST, chosen.size()));
    }

    private List<Item> offered(Walk walk) {
        return switch (walk.section()) {
            case OUTSIDE -> outside();
            case NAME -> snippets.ruleNames();
            case ANNOTATIONS -> walk.inParentheses() ? annotationValues(walk) : annotations(walk);
            case CONDITION -> walk.inParentheses() ? condition(walk) : pattern(walk);
            case OUTCOME -> walk.item().isEmpty() ? snippets.outcomes(walk.rule()) : keywords("end");
        };
    }

    private List<Item> outside() {
        List<Item> all = new ArrayList<>(snippets.rules());
        all.addAll(keywords("rule"));
        return all;
    }

    private static List<Item> keywords(String... words) {
        return Items.words(Kind.KEYWORD, List.of(words), word -> word);
    }

    private static List<Item> annotations(Walk walk) {
        boolean applies = RuleName.of(walk.rule())
                .map(name -> name.kind() == RuleName.Kind.APPLIES)
                .orElse(true);
        List<Token> item = walk.item();
        boolean at = !item.isEmpty() && item.get(item.size() - 1).isSign("@");
        List<Item> all = new ArrayList<>();
        if (applies) {
            for (String word : Metadata.WORDS) {
                if (!walk.annotations().contains(word)) {
                    String values = word.equals("judgement") || word.equals("rollUpMinimum") ? "( \"\" )" : "(  )";
                    all.add(new Item(
                            Kind.ANNOTATION, "@" + word, (at ? "" : "@") + word + values, "", Meanings.of("@" + word)));
                }
            }
        }
        if (!at) {
            all.addAll(keywords("when"));
        }
        return all;
    }

    private List<Item> annotationValues(Walk walk) {
        return switch (walk.innermost()) {
            case "theme" -> items.themes();
            case "obligation" -> Items.codes(false, "prerequisite", "graded");
            case "object" -> Items.codes(false, "area", "company");
            case "stages" -> Items.codes(false, "planned", "construction", "operating");
            case "group" -> items.groups();
            case "rollUp" -> Items.codes(false, "every", "share");
            case "rollUpMinimum" -> items.parameters(Wanted.at(walk, vocabulary), true);
            default -> List.of();
        };
    }

    private static List<Item> pattern(Walk walk) {
        if (!walk.item().isEmpty()) {
            return keywords("then");
        }
        String word = walk.company() ? "Company" : "Area";
        return Items.words(Kind.KEYWORD, List.of(word), pattern -> pattern + "(  )");
    }

    private List<Item> condition(Walk walk) {
        return switch (walk.innermost()) {
            case "parameter" -> items.parameters(Wanted.at(walk, vocabulary), true);
            case "factor" -> items.factors(true);
            case "outcome", "points" -> items.criteria();
            case "isKnown" -> items.indicators(walk.subject());
            case "in" -> words(Wanted.of(walk.outerItem(), vocabulary));
            default -> inList(walk);
        };
    }

    private List<Item> words(Wanted wanted) {
        return switch (wanted.kind()) {
            case TRUTH -> Items.codes(false, "true", "false");
            case CODE -> wanted.indicator().map(items::values).orElse(List.of());
            case OUTCOME -> Items.codes(true, "met", "partly met", "not met", "not applicable");
            case NUMBER -> List.of();
        };
    }

    private List<Item> inList(Walk walk) {
        List<Token> item = walk.item();
        if (item.isEmpty()) {
            return start(walk);
        }
        Token last = item.get(item.size() - 1);
        Wanted wanted = Wanted.at(walk, vocabulary);
        if (ConditionReader.isComparison(last)) {
            return wanted.kind() == Wanted.Kind.NUMBER ? bounds(walk, wanted) : words(wanted);
        }
        if (last.isSign(".")) {
            return Items.functions();
        }
        if (SIGNS.contains(last.text())) {
            return bounds(walk, wanted);
        }
        boolean compared = item.stream().anyMatch(ConditionReader::isComparison);
        return compared ? List.of() : Items.operators(wanted.kind());
    }

    private List<Item> bounds(Walk walk, Wanted wanted) {
        List<Item> all = new ArrayList<>(items.parameters(wanted, false));
        all.addAll(items.factors(false));
        all.addAll(Items.codes(false, "0"));
        all.addAll(items.indicators(walk.subject()));
        return all;
    }

    private List<Item> start(Walk walk) {
        if (walk.innermost().equals("atLeast") && walk.commas() == 0) {
            return Items.codes(false, "2");
        }
        if (VALUES.contains(walk.innermost())) {
            return walk.commas() > 0 ? bounds(walk, Wanted.at(walk, vocabulary)) : items.indicators(walk.subject());
        }
        Subject subject = walk.subject();
        List<Item> all = new ArrayList<>(items.indicators(subject));
        all.addAll(Items.words(Kind.KEYWORD, GROUPS, word -> word + (word.equals("atLeast") ? "( 2,  )" : "(  )")));
        if (subject == Subject.AREA) {
            all.addAll(Items.words(Kind.KEYWORD, List.of("companies", "flows"), word -> word + "()."));
            all.addAll(Items.words(Kind.KEYWORD, List.of("outcome", "points"), word -> word + "( \"\" )"));
        }
        return all;
    }
}
