package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.files.TranslationCount;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.page.Markup;
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
                facts(version, address));
        version.illustrative().ifPresent(notice -> head.appendChild(text("p", "quiet", notice.best(language))));
        head.appendChild(
                languages(address, language, one -> howFar(Optional.ofNullable(counts.get(one)))),
                translations(language, counts));
        if (Language.ofCode(address.language()).isEmpty()) {
            head.appendChild(text(
                    "p", "notice", "There is no language " + Advice.quote(address.language()) + "; English is shown."));
        }
        return head;
    }

    /** The way back. @param code the criterion at its end */
    static Element crumbs(StandardVersion version, Optional<String> code, StandardsAddress address) {
        var list = element("ol", "", element("li", "", Markup.link(StandardsAddress.ALL, "", "Standards")));
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
        return element("nav", "crumbs", list).setAttribute("aria-label", "Where this is");
    }

    private static Element facts(StandardVersion version, StandardsAddress address) {
        var facts = element("dl", "facts");
        version.basedOn()
                .ifPresent(number -> Markup.term(
                        facts,
                        "Based on",
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
                "Published",
                text("span", "", version.published().map(Object::toString).orElse("not yet")));
        Markup.term(facts, "Scheme owner", text("span", "", version.schemeOwner()));
        Markup.term(facts, "Decides in doubt", text("span", "", Wording.english(version.bindingLanguage())));
        Markup.term(facts, "Content hash", text("span", "hash", version.contentHash()));
        Markup.term(facts, "Try it", Markup.link("?versions=" + version.id(), "", "Run all sites under it"));
        return facts;
    }

    /** The eight languages. @param howFar how far the text is written in a language, in a word or two */
    static Element languages(StandardsAddress address, Language chosen, Function<Language, String> howFar) {
        var list = element("div", "languages").setAttribute("role", "group").setAttribute("aria-label", "Language");
        for (var language : Language.values()) {
            var link = Markup.link(address.withLanguage(language), "language", "");
            link.appendChild(
                    text("span", "", Wording.own(language)).setAttribute("lang", language.code()),
                    text("span", "quiet", howFar.apply(language)));
            list.appendChild(language == chosen ? link.setAttribute("aria-current", "true") : link);
        }
        return list;
    }

    private static String howFar(Optional<TranslationCount> count) {
        return count.map(found -> found.missing() > 0
                        ? found.missing() + " missing"
                        : found.unverified() > 0 ? found.unverified() + " unverified" : "verified")
                .orElse("not planned");
    }

    private static Element translations(Language language, Map<Language, TranslationCount> counts) {
        var count = counts.get(language);
        var sentence = count == null
                ? "This version is not to be written in " + Wording.english(language)
                        + "; what there is in another language carries its mark, such as [en]."
                : "Of " + count.total() + " texts in " + Wording.english(language) + ", "
                        + count.verified() + " are vouched for by a named person, "
                        + count.unverified() + " are unverified, " + count.missing()
                        + (count.missing() == 0
                                ? " are missing."
                                : " are missing and shown in another language with its mark, such as [en].");
        return text("p", "quiet translations", sentence);
    }
}
