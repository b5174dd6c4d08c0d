package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Printing;
import org.standardworkbench.webapp.page.StatementMarkup;
import org.standardworkbench.webapp.standards.Generation;
import org.standardworkbench.webapp.standards.Standards;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** The parts of a criterion's page. */
final class CriterionPage {

    private final LoadedVersion loaded;
    private final StandardVersion version;
    private final CriterionCode code;
    private final Criterion criterion;
    private final Optional<CriterionTexts> texts;
    private final StandardsAddress address;
    private final Language language;
    private final Statements statements;

    CriterionPage(LoadedVersion loaded, CriterionCode code, StandardsAddress address, Language language) {
        this.loaded = loaded;
        this.version = loaded.version();
        this.code = code;
        this.criterion = Objects.requireNonNull(version.criteria().get(code));
        this.texts = Optional.ofNullable(version.texts().get(code));
        this.address = address;
        this.language = language;
        this.statements = Statements.of(version, language);
    }

    Element head() {
        var title = texts.map(wording -> statements.text(wording.title(), "")).orElse("");
        var head = element(
                "header",
                version.illustrative().isPresent() ? "head illustrative" : "head",
                VersionHead.crumbs(version, Optional.of(code.value()), address),
                element(
                        "h1",
                        "",
                        text("span", "code", code.value()),
                        text("span", "", " " + title).setAttribute("lang", language.code())),
                facts(),
                Printing.button(Phrases.of(language)));
        version.illustrative().ifPresent(notice -> head.appendChild(text("p", "quiet", notice.best(language))));
        head.appendChild(VersionHead.languages(address, language, this::howFar), neighbours());
        if (Language.ofCode(address.language()).isEmpty()) {
            head.appendChild(text("p", "notice", say("standards.no-language", Advice.quote(address.language()))));
        }
        return head;
    }

    private Element facts() {
        var facts = element("dl", "facts");
        Markup.term(facts, say("standards.theme"), text("span", "", statements.theme(criterion.theme())));
        Markup.term(facts, say("standards.column.points"), text("span", "", String.valueOf(criterion.maximum())));
        Markup.term(
                facts,
                say("standards.obligation"),
                text(
                        "span",
                        "",
                        say("standards.obligation." + criterion.obligation().code())));
        Markup.term(
                facts,
                say("standards.column.asked"),
                text("span", "", say("standards.object." + criterion.object().code())));
        Markup.term(
                facts,
                say("standards.column.stages"),
                text(
                        "span",
                        "",
                        criterion.stages().stream().map(statements::stage).collect(Collectors.joining(", "))));
        criterion
                .group()
                .flatMap(group -> Optional.ofNullable(version.groups().get(group)))
                .ifPresent(group ->
                        Markup.term(facts, say("standards.group"), text("span", "", statements.text(group, ""))));
        texts.ifPresent(wording -> Markup.term(facts, say("standards.clause"), text("span", "", wording.clause())));
        Markup.term(
                facts,
                say("standards.decided"),
                text(
                        "span",
                        "",
                        say(
                                criterion.judgement().isPresent()
                                        ? "standards.decided.assessor"
                                        : "standards.decided.data")));
        return facts;
    }

    /** The clause decides: a title alone is not a translation. */
    private String howFar(Language one) {
        return texts.filter(wording -> wording.text().in(one).isPresent())
                .map(wording -> say(wording.vouched().containsKey(one) ? "standards.verified" : "standards.unverified"))
                .orElseGet(() -> say("standards.missing"));
    }

    /** The criteria before and after it. */
    private Element neighbours() {
        var codes = new ArrayList<>(version.criteria().keySet());
        int at = codes.indexOf(code);
        var nav = element("nav", "neighbours").setAttribute("aria-label", say("standards.neighbours"));
        if (at > 0) {
            nav.appendChild(link(at(codes.get(at - 1)), "", "← " + codes.get(at - 1)));
        }
        if (at < codes.size() - 1) {
            nav.appendChild(link(at(codes.get(at + 1)), "", codes.get(at + 1) + " →"));
        }
        return nav;
    }

    private StandardsAddress at(CriterionCode other) {
        return StandardsAddress.of(version.id(), other, language);
    }

    Element body(List<Generation> generations) {
        var wording = element("div", "wording", statement());
        texts.ifPresent(found -> addTexts(wording, found));
        var quantities = new QuantitySections(version, language, new Filter(""));
        var reads = Reads.of(criterion);
        var beside = element(
                "div",
                "beside",
                section(say("standards.history"), new HistoryList(code, version, language).of(generations)));
        var parameters = version.parameters().values().stream()
                .filter(parameter -> reads.parameters().contains(parameter.name()))
                .toList();
        var indicators = version.indicators().values().stream()
                .filter(indicator -> reads.indicators().contains(indicator.code()))
                .toList();
        if (!reads.criteria().isEmpty()) {
            var list = element("p", "codes");
            reads.criteria().forEach(other -> list.appendChild(link(at(other), "code", other.value())));
            beside.appendChild(section(say("standards.reads.criteria"), list));
        }
        if (!reads.factors().isEmpty()) {
            beside.appendChild(section(say("standards.reads.factors"), factors(reads)));
        }
        var body = element("div", "criterion", element("div", "columns", wording, beside));
        if (!parameters.isEmpty()) {
            body.appendChild(section(say("standards.part.parameters"), quantities.parameters(parameters.stream())));
        }
        return indicators.isEmpty()
                ? body
                : body.appendChild(
                        section(say("standards.reads.indicators"), quantities.indicators(indicators.stream())));
    }

    private Element factors(Reads reads) {
        var list = element("ul", "");
        reads.factors().stream()
                .flatMap(name -> Optional.ofNullable(version.factors().get(name)).stream())
                .forEach(factor -> list.appendChild(element(
                        "li",
                        "",
                        link(
                                address.withCriterion(Optional.empty()).withPart("factors"),
                                "",
                                statements.text(factor.label(), factor.name().value())),
                        text("span", "quiet", " " + factor.source() + ", " + factor.publication()))));
        return list;
    }

    private Element statement() {
        var list = element("ul", "statement").setAttribute("lang", language.code());
        statements.criterion(criterion).parts().forEach(part -> list.appendChild(StatementMarkup.item(part)));
        return section(say("standards.asked"), list);
    }

    private void addTexts(Element place, CriterionTexts found) {
        addText(place, say("standards.text"), found.text(), found);
        addText(place, say("standards.rationale"), found.rationale(), found);
        addText(place, say("standards.guidance"), found.guidance(), found);
        if (!found.references().isEmpty()) {
            var list = element("ul", "references");
            found.references().forEach(reference -> list.appendChild(reference(reference)));
            place.appendChild(section(say("standards.references"), list));
        }
    }

    private void addText(Element place, String heading, Texts text, CriterionTexts found) {
        if (text.byLanguage().isEmpty()) {
            return;
        }
        boolean own = text.in(language).isPresent();
        var vouched = Optional.ofNullable(found.vouched().get(language));
        var mark = !own
                ? say("standards.not-written", Wording.inReaders(language))
                : vouched.map(by -> say("standards.vouched-by", by.by(), by.on()))
                        .orElseGet(() -> say("standards.unverified"));
        var body = text("p", "text", statements.fillPlaceholders(statements.text(text, "")));
        if (own) {
            body.setAttribute("lang", language.code());
        }
        place.appendChild(element(
                "section", "part", element("div", "title", text("h2", "", heading), text("span", "mark", mark)), body));
    }

    private static Element reference(CriterionTexts.Reference reference) {
        var name =
                reference.document() + reference.part().map(part -> ", " + part).orElse("");
        var document = reference
                .url()
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .map(url -> text("a", "", name).setAttribute("href", url).setAttribute("rel", "noopener noreferrer"))
                .orElseGet(() -> text("span", "document", name));
        return element("li", "", document, text("span", "quiet", " " + reference.relation()));
    }

    Element cases(Element place) {
        return section(say("standards.cases"), place);
    }

    /** The rules as the file has them. */
    Element rules() {
        var rules = Standards.rules(loaded, code)
                .map(text -> Markup.scrolling(say("standards.rules.of", code), text("pre", "drl", text.strip())))
                .orElseGet(() -> text("p", "quiet", say("standards.rules.none")));
        return section(say("standards.rules"), rules);
    }

    private static Element section(String heading, Element content) {
        return element("section", "part", text("h2", "", heading), content);
    }
}
