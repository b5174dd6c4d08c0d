package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.language.statements.Statement;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.StatementMarkup;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** The criteria of a version by theme, and its level rules, as statements. */
final class CriteriaSection {

    private final List<String> columns = List.of(
            say("standards.column.criterion"),
            say("standards.column.statement"),
            say("standards.column.points"),
            say("standards.column.asked"),
            say("standards.column.stages"));

    private final StandardVersion version;
    private final Language language;
    private final Statements statements;
    private final Filter filter;

    CriteriaSection(StandardVersion version, Language language, Filter filter) {
        this.version = version;
        this.language = language;
        this.statements = Statements.of(version, language);
        this.filter = filter;
    }

    Section criteria() {
        var all = element("div", "");
        long count = 0;
        for (var theme : version.themes().keySet()) {
            var rows = filter.among(version.criteria().values().stream()
                    .filter(criterion -> criterion.theme().equals(theme))
                    .map(this::row));
            count += rows.size();
            if (!rows.isEmpty()) {
                all.appendChild(theme(theme, rows));
            }
        }
        return new Section(StandardsAddress.CRITERIA, say("standards.part.criteria"), count, all);
    }

    private Element theme(ThemeCode theme, List<Element> rows) {
        var title = statements.theme(theme);
        int points = version.criteria().values().stream()
                .filter(criterion -> criterion.theme().equals(theme))
                .mapToInt(Criterion::maximum)
                .sum();
        return element(
                "section",
                "theme",
                element(
                        "div",
                        "title",
                        text("h2", "", title).setAttribute("lang", language.code()),
                        text("span", "quiet", points == 0 ? "" : say("standards.up-to", points))),
                Markup.table("criteria", title, columns, rows.stream()));
    }

    private Element row(Criterion criterion) {
        var code = criterion.code();
        var name = element(
                "span",
                "",
                Markup.link(StandardsAddress.of(version.id(), code, language), "code", code.value()),
                text("span", "name", title(criterion)).setAttribute("lang", language.code()));
        var obligation = text(
                "span",
                "obligation " + criterion.obligation().code(),
                say("standards.obligation." + criterion.obligation().code()));
        return Markup.row(
                        columns,
                        name,
                        statement(criterion),
                        element(
                                "span",
                                "",
                                text(
                                        "span",
                                        "number",
                                        criterion.maximum() == 0 ? "–" : String.valueOf(criterion.maximum())),
                                obligation),
                        text(
                                "span",
                                "",
                                say("standards.object." + criterion.object().code())),
                        text(
                                "span",
                                "",
                                criterion.stages().stream()
                                        .map(statements::stage)
                                        .collect(Collectors.joining(", "))))
                .setAttribute("data-criterion", code.value());
    }

    private String title(Criterion criterion) {
        return Optional.ofNullable(version.texts().get(criterion.code()))
                .map(CriterionTexts::title)
                .map(texts -> statements.text(texts, ""))
                .orElse("");
    }

    /** Without what the columns say. */
    private Element statement(Criterion criterion) {
        var list = element("ul", "statement").setAttribute("lang", language.code());
        if (!criterion.applicability().equals(Condition.ALWAYS)) {
            list.appendChild(StatementMarkup.item(statements.applicability(criterion)));
        }
        statements.bands(criterion).forEach(band -> list.appendChild(StatementMarkup.item(band)));
        var requirement = statements.requirement(criterion);
        list.appendChild(StatementMarkup.item(
                criterion.bands().isEmpty()
                        ? requirement
                        : new Statement(
                                statements.points(criterion.maximum()) + ": " + requirement.text(),
                                requirement.parts())));
        statements.rollUp(criterion).ifPresent(rollUp -> list.appendChild(StatementMarkup.item(rollUp)));
        statements.judgement(criterion).ifPresent(judgement -> list.appendChild(StatementMarkup.item(judgement)));
        return list;
    }

    /** The levels, highest last. */
    Section levels() {
        var rows =
                filter.among(version.levelRules().stream().map(rule -> StatementMarkup.item(statements.level(rule))));
        var list = element("ol", "statement levels").setAttribute("lang", language.code());
        rows.forEach(list::appendChild);
        return new Section("levels", say("standards.part.levels"), rows.size(), list);
    }
}
