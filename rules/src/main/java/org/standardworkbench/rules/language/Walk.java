package org.standardworkbench.rules.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.standardworkbench.rules.language.Token.Kind;
import org.standardworkbench.rules.standard.Subject;

/**
 * Follows tokens one by one and knows where in the rules the next one stands, however wrong the text is. It decides nothing about
 * the text; that is for the readers.
 */
final class Walk {

    enum Section {
        OUTSIDE,
        NAME,
        ANNOTATIONS,
        CONDITION,
        OUTCOME
    }

    private static final Set<String> MEMBERS = Set.of("companies", "flows");

    /** A parenthesis that is open, the word before it, its first item and the one that is being written in it. */
    private record Open(String word, List<Token> first, List<Token> item, int commas) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<String> annotations = new ArrayList<>();
    private Section section = Section.OUTSIDE;
    private String rule = "";
    private boolean company;
    private List<Token> top = new ArrayList<>();

    void step(Token token) {
        if (token.kind() == Kind.COMMENT || token.kind() == Kind.END) {
            return;
        }
        if (boundary(token)) {
            open.clear();
            top = new ArrayList<>();
        } else if (token.isSign("(")) {
            String word = item().isEmpty() || last().kind() != Kind.WORD ? "" : last().text();
            List<Token> first = new ArrayList<>();
            open.push(new Open(word, first, first, 0));
        } else if (token.isSign(")")) {
            if (!open.isEmpty()) {
                open.pop();
            }
            item().add(token);
        } else if (token.isSign(",") && !open.isEmpty()) {
            Open before = open.pop();
            open.push(new Open(before.word(), before.first(), new ArrayList<>(), before.commas() + 1));
        } else {
            note(token);
            item().add(token);
        }
    }

    private boolean boundary(Token token) {
        if (token.kind() != Kind.WORD) {
            return false;
        }
        switch (token.text()) {
            case "rule" -> {
                section = Section.NAME;
                rule = "";
                annotations.clear();
            }
            case "when" -> section = Section.CONDITION;
            case "then" -> section = Section.OUTCOME;
            case "end" -> section = Section.OUTSIDE;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void note(Token token) {
        if (section == Section.NAME) {
            rule = token.text();
            section = Section.ANNOTATIONS;
            return;
        }
        if (section == Section.ANNOTATIONS && open.isEmpty() && token.kind() == Kind.WORD) {
            annotations.add(token.text());
        }
        if (section == Section.ANNOTATIONS && innermost().equals("object") && !open.isEmpty()) {
            company = token.isWord("company");
        }
        if (section == Section.CONDITION && open.isEmpty() && token.kind() == Kind.WORD) {
            company = token.isWord("Company");
        }
    }

    Section section() {
        return section;
    }

    /** The name of the rule at hand; empty if there is none yet. */
    String rule() {
        return rule;
    }

    /** The annotations of the rule at hand so far. */
    List<String> annotations() {
        return annotations;
    }

    /** Whether the criterion is one of companies, as far as the text says so. */
    boolean company() {
        return company;
    }

    boolean inParentheses() {
        return !open.isEmpty();
    }

    /** The word before the innermost open parenthesis; empty if there is none. */
    String innermost() {
        return open.isEmpty() ? "" : open.element().word();
    }

    /** How many commas stand before the item at hand in the innermost parenthesis. */
    int commas() {
        return open.isEmpty() ? 0 : open.element().commas();
    }

    /** The tokens of the item at hand, without what stands in parentheses of its own. */
    List<Token> item() {
        return open.isEmpty() ? top : open.element().item();
    }

    /** The first item of the innermost parenthesis. */
    List<Token> firstItem() {
        return open.isEmpty() ? top : open.element().first();
    }

    /** The item that the innermost parenthesis is part of. */
    List<Token> outerItem() {
        Iterator<Open> outwards = open.iterator();
        if (outwards.hasNext()) {
            outwards.next();
        }
        return outwards.hasNext() ? outwards.next().item() : top;
    }

    private Token last() {
        return item().get(item().size() - 1);
    }

    /** Whose indicators can be read here. */
    Subject subject() {
        Iterator<Open> outwards = open.iterator();
        while (outwards.hasNext()) {
            Open here = outwards.next();
            String word = here.word();
            if (MEMBERS.contains(word)) {
                return members(word);
            }
        }
        for (Open here : open) {
            for (Token token : here.item().reversed()) {
                if (MEMBERS.contains(token.text()) && here != open.peek()) {
                    return members(token.text());
                }
            }
        }
        return company ? Subject.COMPANY : Subject.AREA;
    }

    private static Subject members(String word) {
        return word.equals("companies") ? Subject.COMPANY : Subject.FLOW;
    }
}
