package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.files.TranslationCount;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.page.Languages;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Printing;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** What stands above a version: what it is, its state, and how far it is written in each language. */
final class VersionHead {

    private VersionHead() {}

    static Element of(StandardVersion version, StandardsAddress address, Language language) {
        var counts = TranslationCount.of(version);
        var head = element(
                "header",
                version.illustrative().isPresent() ? "head illustrative" : "head",
                crumbs(version, Optional.empty(), address),
                element(
                        "h1",
                        "",
                        text("span", "", Statements.of(version, language).text(version.title(), "")),
                        text("span", "quiet", " " + version.id().number()),
                        Wording.state(version)),
                facts(version, address),
                Printing.button(Phrases.of(language)));
        version.illustrative().ifPresent(notice -> head.appendChild(text("p", "quiet", notice.best(language))));
        head.appendChild(
                languages(address, language, one -> howFar(Optional.ofNullable(counts.get(one)))),
                translations(language, counts));
        if (Language.ofCode(address.language()).isEmpty()) {
            head.appendChild(text("p", "notice", say("standards.no-language", Advice.quote(address.language()))));
        }
        return head;
    }

    /** The head of paper. @param code the criterion that it is about; empty for the whole version */
    static Element paper(StandardVersion version, Optional<String> code, Language language) {
        var phrases = Phrases.of(language);
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        code.ifPresent(one -> entries.add(Map.entry(phrases.say("standards.column.criterion"), one)));
        entries.add(Map.entry(phrases.say("explain.receipt.version"), Printing.version(phrases, version)));
        return Printing.head(phrases, entries);
    }

    /** The way back. @param code the criterion at its end */
    static Element crumbs(StandardVersion version, Optional<String> code, StandardsAddress address) {
        var list = element("ol", "", element("li", "", Markup.link(StandardsAddress.ALL, "", say("standards.title"))));
        if (code.isPresent()) {
            list.appendChild(element(
                    "li",
                    "",
                    Markup.link(
                            address.withCriterion(Optional.empty()),
                            "",
                            version.id().toString())));
        }
        list.appendChild(text("li", "", code.orElse(version.id().toString())).setAttribute("aria-current", "page"));
        return element("nav", "crumbs", list).setAttribute("aria-label", say("standards.where"));
    }

    private static Element facts(StandardVersion version, StandardsAddress address) {
        var facts = element("dl", "facts");
        version.basedOn()
                .ifPresent(number -> Markup.term(
                        facts,
                        say("standards.fact.based-on"),
                        Markup.link(
                                new StandardsAddress(
                                        Optional.of(new VersionId(version.id().standard(), number).toString()),
                                        Optional.empty(),
                                        address.language(),
                                        StandardsAddress.CRITERIA,
                                        ""),
                                "",
                                version.id().standard() + "@" + number)));
        Markup.term(
                facts,
                say("standards.fact.published"),
                text(
                        "span",
                        "",
                        version.published().map(Object::toString).orElseGet(() -> say("standards.fact.not-yet"))));
        Markup.term(facts, say("standards.fact.owner"), text("span", "", version.schemeOwner()));
        Markup.term(
                facts, say("standards.fact.binding"), text("span", "", Wording.inReaders(version.bindingLanguage())));
        Markup.term(facts, say("standards.fact.hash"), text("span", "hash", version.contentHash()));
        Markup.term(
                facts,
                say("standards.fact.try"),
                element(
                        "span",
                        "",
                        Markup.link("?versions=" + version.id(), "", say("standards.fact.run")),
                        text("span", "", " · "),
                        Markup.link("standards/" + version.id() + "/dependencies", "", say("standards.fact.uses"))));
        return facts;
    }

    /** The eight languages. @param howFar how far the text is written in a language, in a word or two */
    static Element languages(StandardsAddress address, Language chosen, Function<Language, String> howFar) {
        var list = element("div", "languages")
                .setAttribute("role", "group")
                .setAttribute("aria-label", say("standards.language"));
        for (var language : Language.values()) {
            var link = Markup.link(address.withLanguage(language), "language", "");
            link.appendChild(
                    text("span", "", Languages.own(language)).setAttribute("lang", language.code()),
                    text("span", "quiet", howFar.apply(language)));
            list.appendChild(language == chosen ? link.setAttribute("aria-current", "true") : link);
        }
        return list;
    }

    private static String howFar(Optional<TranslationCount> count) {
        return count.map(found -> found.missing() > 0
                        ? say("standards.far.missing", found.missing())
                        : found.unverified() > 0
                                ? say("standards.far.unverified", found.unverified())
                                : say("standards.verified"))
                .orElseGet(() -> say("standards.unplanned"));
    }

    private static Element translations(Language language, Map<Language, TranslationCount> counts) {
        var count = counts.get(language);
        var sentence = count == null
                ? say("standards.texts.unplanned", Wording.inReaders(language))
                : say(
                                "standards.texts",
                                Wording.inReaders(language),
                                count.total(),
                                count.verified(),
                                count.unverified(),
                                count.missing())
                        + (count.missing() == 0 ? "" : " " + say("standards.texts.missing"));
        return text("p", "quiet translations", sentence);
    }
}
