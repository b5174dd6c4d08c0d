package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.language.statements.UnitSymbols;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ValueKind;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** What a version measures and compares with: parameters, reference factors and indicators. */
final class QuantitySections {

    private final List<String> ofParameters = List.of(
            say("standards.column.parameter"),
            say("standards.column.value"),
            say("standards.column.adjustable"),
            say("standards.column.readers"));
    private final List<String> ofIndicators = List.of(
            say("standards.column.indicator"),
            say("standards.column.definition"),
            say("standards.column.measured"),
            say("standards.column.readers"));
    private final UnitSymbols units = UnitSymbols.of(Reader.language());

    private final StandardVersion version;
    private final Language language;
    private final Statements statements;
    private final Filter filter;

    QuantitySections(StandardVersion version, Language language, Filter filter) {
        this.version = version;
        this.language = language;
        this.statements = Statements.of(version, language);
        this.filter = filter;
    }

    Section parameters() {
        var readers = readers(Reads::parameters);
        var rows = filter.among(version.parameters().values().stream()
                .map(parameter -> parameter(parameter, readers.getOrDefault(parameter.name(), Set.of()))));
        return new Section(
                "parameters",
                say("standards.part.parameters"),
                rows.size(),
                Markup.table("quantities parameters", say("standards.part.parameters"), ofParameters, rows.stream()));
    }

    /** Which criteria read what. */
    private <N extends Comparable<N>> Map<N, Set<CriterionCode>> readers(Function<Reads, Set<N>> which) {
        Map<N, Set<CriterionCode>> readers = new TreeMap<>();
        version.criteria().forEach((code, criterion) -> which.apply(Reads.of(criterion))
                .forEach(name ->
                        readers.computeIfAbsent(name, key -> new TreeSet<>()).add(code)));
        return readers;
    }

    /** The rows of some parameters as a table. */
    Element parameters(Stream<Parameter> some) {
        return Markup.table(
                "quantities parameters",
                say("standards.part.parameters"),
                ofParameters.subList(0, 3),
                some.map(parameter -> Markup.row(
                        ofParameters,
                        named(parameter.label(), parameter.name().value()),
                        values(parameter),
                        text(
                                "span",
                                "",
                                say(
                                        parameter.adjustable()
                                                ? "standards.adjustable.yes"
                                                : "standards.adjustable.no")))));
    }

    private Element parameter(Parameter parameter, Set<CriterionCode> readers) {
        return Markup.row(
                ofParameters,
                named(parameter.label(), parameter.name().value()),
                values(parameter),
                text("span", "", say(parameter.adjustable() ? "standards.adjustable.yes" : "standards.adjustable.no")),
                codes(readers));
    }

    private Element values(Parameter parameter) {
        var list = element("ul", "values");
        parameter
                .values()
                .forEach(value -> list.appendChild(element(
                        "li",
                        "",
                        text("span", "number", statements.number(value.value(), parameter.unit())),
                        text("span", "days", Wording.days(value)),
                        text("span", "reference", value.reference()))));
        return list;
    }

    /** The label in the chosen language, and the name in rules. */
    private Element named(Texts label, String name) {
        return element(
                "span",
                "",
                text("span", "name", statements.text(label, name)).setAttribute("lang", language.code()),
                text("code", "", name));
    }

    private Element codes(Set<CriterionCode> codes) {
        var list = element("span", "codes");
        codes.forEach(code ->
                list.appendChild(Markup.link(StandardsAddress.of(version.id(), code, language), "code", code.value())));
        return codes.isEmpty() ? text("span", "quiet", "–") : list;
    }

    Section indicators() {
        var readers = readers(Reads::indicators);
        var rows = filter.among(version.indicators().values().stream()
                .map(indicator -> indicator(indicator, codes(readers.getOrDefault(indicator.code(), Set.of())))));
        return new Section(
                "indicators",
                say("standards.part.indicators"),
                rows.size(),
                Markup.table("quantities", say("standards.part.indicators"), ofIndicators, rows.stream()));
    }

    /** The rows of some indicators as a table. */
    Element indicators(Stream<Indicator> some) {
        return Markup.table(
                "quantities",
                say("standards.part.indicators"),
                ofIndicators.subList(0, 3),
                some.map(indicator -> Markup.row(
                        ofIndicators,
                        named(indicator.label(), indicator.code().value()),
                        definition(indicator),
                        measured(indicator))));
    }

    private Element indicator(Indicator indicator, Element readers) {
        return Markup.row(
                ofIndicators,
                named(indicator.label(), indicator.code().value()),
                definition(indicator),
                measured(indicator),
                readers);
    }

    private Element definition(Indicator indicator) {
        var cell = element("div", "").setAttribute("lang", language.code());
        cell.appendChild(text("p", "", statements.text(indicator.definition(), "")));
        if (!indicator.boundary().byLanguage().isEmpty()) {
            cell.appendChild(text("p", "quiet", statements.text(indicator.boundary(), "")));
        }
        indicator.formula().ifPresent(formula -> cell.appendChild(text("p", "formula", "= " + statements.of(formula))));
        if (!indicator.codes().isEmpty()) {
            cell.appendChild(text(
                    "p",
                    "quiet",
                    indicator.codes().stream()
                            .map(code -> statements.text(code.label(), code.code()))
                            .collect(Collectors.joining(" · "))));
        }
        return cell;
    }

    private Element measured(Indicator indicator) {
        boolean number = indicator.kind() == ValueKind.NUMBER;
        var words = Stream.of(
                        say(indicator.derived() ? "standards.measured.computed" : "standards.measured.given"),
                        say("standards.measured.of." + indicator.subject().code()),
                        say(
                                indicator.period() == Indicator.Period.YEAR
                                        ? "standards.measured.year"
                                        : "standards.measured.point"),
                        number
                                ? (indicator.unit().equals("1")
                                        ? say("standards.measured.plain")
                                        : say("standards.measured.in", units.symbol(indicator.unit())))
                                : say("standards.measured." + indicator.kind().code()),
                        number
                                ? Reader.phrases()
                                                .count(
                                                        "standards.measured.decimals",
                                                        indicator.rounding().digits()) + ", "
                                        + say("standards.measured."
                                                + indicator
                                                        .rounding()
                                                        .mode()
                                                        .toString()
                                                        .toLowerCase(java.util.Locale.ROOT)
                                                        .replace('_', '-'))
                                : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return text("span", "", words);
    }

    Section factors() {
        var rows = filter.among(version.factors().values().stream().map(this::factor));
        var all = element("div", "");
        rows.forEach(all::appendChild);
        return new Section("factors", say("standards.part.factors"), rows.size(), all);
    }

    /** A factor with its values, countries by years. */
    private Element factor(ReferenceFactor factor) {
        var years = factor.values().stream()
                .map(ReferenceFactor.Value::year)
                .collect(Collectors.toCollection(TreeSet::new));
        var columns = Stream.concat(
                        Stream.of(say("standards.country")), years.stream().map(String::valueOf))
                .toList();
        var rows = factor.values().stream()
                .map(ReferenceFactor.Value::country)
                .distinct()
                .sorted()
                .map(country -> Markup.row(
                        columns,
                        Stream.concat(
                                        Stream.of(text("span", "", country)),
                                        years.stream().map(year -> factorValue(factor, country, year)))
                                .toArray(Element[]::new)));
        var label = statements.text(factor.label(), factor.name().value());
        return element(
                "section",
                "theme",
                element(
                        "div",
                        "title",
                        text("h2", "", label).setAttribute("lang", language.code()),
                        text(
                                "span",
                                "quiet",
                                units.symbol(factor.unit()) + " · " + factor.source() + ", "
                                        + say("standards.publication", factor.publication()))),
                text("code", "", factor.name().value()),
                Markup.scrolling(label, Markup.table("grid", label, columns, rows)));
    }

    private Element factorValue(ReferenceFactor factor, String country, int year) {
        return factor.of(country, year)
                .map(value ->
                        text("span", "number", value.value().toPlainString()).setAttribute("title", value.basis()))
                .orElseGet(() -> text("span", "quiet", "–"));
    }
}
