package org.standardworkbench.rules.language;

import java.util.function.Predicate;
import org.standardworkbench.rules.language.Parsed.NameUse;
import org.standardworkbench.rules.language.Token.Kind;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.ThemeCode;

/** Reads names and checks their form; whether the version knows them is for whoever has the version. */
final class NameReader {

    private final Tokens tokens;
    private final Reading reading;

    NameReader(Tokens tokens, Reading reading) {
        this.tokens = tokens;
        this.reading = reading;
    }

    ParameterName parameter() {
        return new ParameterName(quoted(NameUse.Kind.PARAMETER));
    }

    FactorName factor() {
        return new FactorName(quoted(NameUse.Kind.FACTOR));
    }

    CriterionCode criterion() {
        return new CriterionCode(quoted(NameUse.Kind.CRITERION));
    }

    ThemeCode theme() {
        return new ThemeCode(quoted(NameUse.Kind.THEME));
    }

    GroupCode group() {
        return new GroupCode(quoted(NameUse.Kind.GROUP));
    }

    LevelName level() {
        return new LevelName(quoted(NameUse.Kind.LEVEL));
    }

    /** A name in quotes within the parentheses that come next. */
    <T> T inParentheses(java.util.function.Supplier<T> name) {
        Token open = tokens.expect("(");
        T read = name.get();
        if (tokens.done()) {
            throw tokens.unclosed(open);
        }
        tokens.expect(")");
        return read;
    }

    private String quoted(NameUse.Kind kind) {
        if (tokens.peek().kind() != Kind.TEXT) {
            throw tokens.unexpected(noun(kind) + " in double quotes, for example \"" + example(kind) + "\"");
        }
        Token token = tokens.next();
        return checked(kind, token);
    }

    /** Checks a name's form and notes its use. @throws SyntaxError if it does not have the form */
    String checked(NameUse.Kind kind, Token token) {
        if (!form(kind).test(token.text())) {
            throw tokens.refuse(
                    token,
                    token.quoted() + " cannot be " + noun(kind) + ".",
                    "Write it as in `" + example(kind) + "`.");
        }
        reading.name(kind, token.text(), token);
        return token.text();
    }

    IndicatorCode indicator() {
        Token token = tokens.peek();
        if (token.kind() != Kind.WORD) {
            throw tokens.unexpected("an indicator such as electricityUse");
        }
        tokens.next();
        return indicator(token);
    }

    IndicatorCode indicator(Token token) {
        if (IndicatorCode.isValid(token.text())) {
            reading.name(NameUse.Kind.INDICATOR, token.text(), token);
            return new IndicatorCode(token.text());
        }
        if (IndicatorCode.RESERVED.contains(token.text())) {
            throw tokens.refuse(
                    token,
                    token.quoted() + " is a reserved word and cannot name an indicator.",
                    Foreign.advice(token).orElse("Give the indicator a longer name, as in `electricityUse`."));
        }
        throw tokens.refuse(
                token,
                token.quoted() + " cannot name an indicator.",
                Foreign.advice(token)
                        .orElse("Write a lower-case letter and up to 63 letters and digits, as in `electricityUse`."));
    }

    private static Predicate<String> form(NameUse.Kind kind) {
        return switch (kind) {
            case INDICATOR -> IndicatorCode::isValid;
            case PARAMETER -> ParameterName::isValid;
            case FACTOR -> FactorName::isValid;
            case CRITERION -> CriterionCode::isValid;
            case THEME -> ThemeCode::isValid;
            case GROUP -> GroupCode::isValid;
            case LEVEL -> LevelName::isValid;
        };
    }

    private static String noun(NameUse.Kind kind) {
        return switch (kind) {
            case INDICATOR -> "an indicator's code";
            case PARAMETER -> "a parameter's name";
            case FACTOR -> "a reference factor's name";
            case CRITERION -> "a criterion's code";
            case THEME -> "a theme's code";
            case GROUP -> "a group's code";
            case LEVEL -> "a level's name";
        };
    }

    private static String example(NameUse.Kind kind) {
        return switch (kind) {
            case INDICATOR -> "electricityUse";
            case PARAMETER -> "renewable-electricity-minimum";
            case FACTOR -> "grid_renewable_share";
            case CRITERION -> "ENE-02";
            case THEME -> "circular-economy";
            case GROUP -> "additional";
            case LEVEL -> "gold";
        };
    }
}
