package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.language.Token.Kind;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriteriaFilter;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ScoreMeasure;
import org.standardworkbench.rules.standard.ScoreScope;

/** Reads what only level rules have: measures over themes and groups, and the criteria that have an outcome. */
final class ScoreReader {

    private static final List<String> MEASURES =
            Arrays.stream(ScoreMeasure.values()).map(ScoreMeasure::word).toList();
    private static final List<OutcomeKind> OUTCOMES =
            List.of(OutcomeKind.MET, OutcomeKind.PARTLY_MET, OutcomeKind.NOT_MET);

    private final Tokens tokens;
    private final Reading reading;
    private final NameReader names;

    ScoreReader(Tokens tokens, Reading reading) {
        this.tokens = tokens;
        this.reading = reading;
        this.names = new NameReader(tokens, reading);
    }

    /** A measure over all criteria, or over the theme or group at hand. */
    Expression bare(Context context) {
        if (tokens.peek().isWord("outcome")) {
            throw tokens.refuse(
                    tokens.peek(),
                    "`outcome` alone stands only within every( … ) and count( … ) of criteria.",
                    "Write outcome( \"ENE-01\" ) for one criterion.");
        }
        ScoreScope scope = context == Context.PART ? new ScoreScope.Each() : new ScoreScope.Overall();
        return new Expression.Score(scope, measure(context));
    }

    /** Tells whether a word alone is a measure, or the outcome whose place is told of by {@link #bare}. */
    boolean isMeasure(Token word) {
        return MEASURES.contains(word.text()) || word.isWord("outcome");
    }

    private ScoreMeasure measure(Context context) {
        Token word = tokens.peek();
        int index = MEASURES.indexOf(word.text());
        if (word.kind() != Kind.WORD || index < 0) {
            String advice = Foreign.advice(word).orElseGet(() -> Advice.on(word.text(), MEASURES));
            throw tokens.refuse(word, word.quoted() + " cannot be read by a level rule. " + context.reads(), advice);
        }
        tokens.next();
        return ScoreMeasure.values()[index];
    }

    /** {@code theme( … ).measure}, {@code group( … ).measure} or {@code criteria( … ).count( … )}. */
    Expression call() {
        Token word = tokens.peek();
        if (word.isWord("theme") || word.isWord("group")) {
            tokens.next();
            ScoreScope scope = word.isWord("theme")
                    ? new ScoreScope.OfTheme(names.inParentheses(names::theme))
                    : new ScoreScope.OfGroup(names.inParentheses(names::group));
            tokens.expect(".");
            return new Expression.Score(scope, measure(Context.LEVEL));
        }
        CriteriaFilter filter = filter();
        tokens.expect(".");
        if (!tokens.peek().isWord("count")) {
            throw tokens.unexpected("`count` or `every`");
        }
        tokens.next();
        return new Expression.CriteriaCount(filter, outcomes());
    }

    /** {@code criteria( … ).every( … )}. */
    Condition every() {
        CriteriaFilter filter = filter();
        tokens.expect(".");
        tokens.next();
        return new Condition.EveryCriterion(filter, outcomes());
    }

    private CriteriaFilter filter() {
        boolean prerequisites = tokens.next().isWord("prerequisites");
        Token open = tokens.expect("(");
        if (prerequisites) {
            tokens.expect(")");
            return CriteriaFilter.PREREQUISITES;
        }
        List<String> seen = new ArrayList<>();
        List<CriteriaFilter> parts = tokens.list(open, () -> filterPart(seen));
        return new CriteriaFilter(
                parts.stream().flatMap(part -> part.obligation().stream()).findFirst(),
                parts.stream().flatMap(part -> part.theme().stream()).findFirst(),
                parts.stream().flatMap(part -> part.group().stream()).findFirst());
    }

    private CriteriaFilter filterPart(List<String> seen) {
        List<String> allowed = List.of("obligation", "theme", "group");
        Token word = tokens.peek();
        if (word.kind() != Kind.WORD || !allowed.contains(word.text())) {
            throw tokens.refuse(
                    word, word.quoted() + " does not tell criteria apart.", Advice.on(word.text(), allowed));
        }
        tokens.next();
        if (seen.contains(word.text())) {
            throw tokens.refuse(word, word.quoted() + " stands twice in one filter.", "Write it once.");
        }
        seen.add(word.text());
        tokens.expect("==");
        return switch (word.text()) {
            case "theme" -> new CriteriaFilter(Optional.empty(), Optional.of(names.theme()), Optional.empty());
            case "group" -> new CriteriaFilter(Optional.empty(), Optional.empty(), Optional.of(names.group()));
            default -> new CriteriaFilter(Optional.of(obligation()), Optional.empty(), Optional.empty());
        };
    }

    private Obligation obligation() {
        List<String> codes =
                Arrays.stream(Obligation.values()).map(Obligation::code).toList();
        Token token = tokens.peek();
        if (token.kind() != Kind.TEXT || !codes.contains(token.text())) {
            throw tokens.refuse(
                    token, token.quoted() + " is not an obligation in quotes.", Advice.on(token.text(), codes));
        }
        tokens.next();
        return Obligation.values()[codes.indexOf(token.text())];
    }

    private Set<OutcomeKind> outcomes() {
        Token open = tokens.expect("(");
        if (!tokens.peek().isWord("outcome")) {
            throw tokens.unexpected("`outcome == \"met\"` or `outcome in ( … )`");
        }
        tokens.next();
        EnumSet<OutcomeKind> kinds = EnumSet.noneOf(OutcomeKind.class);
        if (tokens.accept("==")) {
            kinds.add(outcome());
        } else if (tokens.peek().isWord("in")) {
            tokens.next();
            kinds.addAll(tokens.list(tokens.expect("("), this::outcome));
        } else {
            throw tokens.unexpected("`==` or `in`");
        }
        if (kinds.isEmpty()) {
            throw tokens.refuse(tokens.peek(), "No outcome is listed.", "Write one or more, such as \"met\".");
        }
        if (tokens.done()) {
            throw tokens.unclosed(open);
        }
        tokens.expect(")");
        return kinds;
    }

    private OutcomeKind outcome() {
        List<String> codes = OUTCOMES.stream().map(OutcomeKind::code).toList();
        Token token = tokens.peek();
        reading.part(token);
        if (token.kind() != Kind.TEXT) {
            throw tokens.unexpected("an outcome in double quotes, for example \"met\"");
        }
        if (!codes.contains(token.text())) {
            throw tokens.refuse(
                    token, token.quoted() + " cannot be asked of applicable criteria.", Advice.on(token.text(), codes));
        }
        tokens.next();
        return OUTCOMES.get(codes.indexOf(token.text()));
    }
}
