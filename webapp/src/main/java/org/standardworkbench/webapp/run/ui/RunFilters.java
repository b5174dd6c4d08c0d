package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.page.Signs;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunFacets;
import org.standardworkbench.webapp.run.RunFilter;
import org.standardworkbench.webapp.run.RunFilter.Kind;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;

/** Filters as links with counts, each to another address, and a field for a text. On a narrow page they fold away. */
class RunFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RunService run;
    private final Element summary = text("summary", "", "");
    private final Element choices = element("div", "choices");
    private final Element find = new Element("input").setAttribute("type", "search");
    private RunAddress address = RunAddress.FIRST;
    private transient Wording wording = new Wording(Language.EN);

    /** @param go goes to another state of the page */
    RunFilters(RunService run, Consumer<RunAddress> go) {
        this.run = run;
        addClassName("filters");
        find.addPropertyChangeListener("value", "change", event -> {
            var typed = String.valueOf(event.getValue());
            if (event.isUserOriginated() && !typed.equals(address.filter().text())) {
                go.accept(address.withFilter(address.filter().withText(typed)));
            }
        });
        var folded = element("details", "", summary, choices).setAttribute("open", true);
        // Where there is little room they are folded until somebody wants them.
        folded.executeJs("if (matchMedia('(max-width: 900px)').matches) this.open = false");
        getElement().appendChild(folded);
    }

    /** Shows what can be chosen and what is. */
    final void show(Selection selection) {
        address = selection.address();
        wording = new Wording(selection.language());
        var phrases = wording.phrases();
        find.setAttribute("placeholder", phrases.say("run.find"));
        find.setAttribute("aria-label", phrases.say("run.find.by-name"));
        var facets = run.facets(selection);
        var filter = address.filter();
        find.setProperty("value", filter.text());
        choices.removeAllChildren();
        group(Kind.COUNTRY, facets, UnaryOperator.identity());
        group(Kind.STAGE, facets, code -> stage(selection, code));
        group(Kind.DATA, facets, code -> phrases.say("run.data." + code));
        choices.appendChild(element("div", "filter", find));
        if (!selection.versions().isEmpty()) {
            var words = Statements.of(selection.versions().getLast(), selection.language());
            group(Kind.THEME, facets, code -> theme(selection, code));
            group(Kind.OUTCOME, facets, code -> outcome(words, code));
        }
        int number = filter.words().values().stream().mapToInt(List::size).sum()
                + (filter.text().isEmpty() ? 0 : 1);
        summary.setText(number == 0 ? phrases.say("run.filters") : phrases.say("run.filters.some", number));
        if (number > 0) {
            choices.appendChild(element(
                    "div",
                    "filter clear",
                    text(
                            "span",
                            "quiet",
                            phrases.say(
                                    filter.of(Kind.OUTCOME).isEmpty()
                                            ? "run.filters.of"
                                            : "run.filters.before-outcomes",
                                    wording.number(selection.datasets().size()),
                                    wording.number(facets.all()))),
                    link(address.withFilter(RunFilter.NONE), "action", phrases.say("run.filters.clear"))));
        }
    }

    /** The name in the newest version that has the theme. */
    private static String theme(Selection selection, String code) {
        for (var version : selection.versions().reversed()) {
            for (ThemeCode theme : version.themes().keySet()) {
                if (theme.value().equals(code)) {
                    return Statements.of(version, selection.language()).theme(theme);
                }
            }
        }
        return code;
    }

    private static String stage(Selection selection, String code) {
        return selection.versions().stream()
                .findFirst()
                .flatMap(version -> Stream.of(Stage.values())
                        .filter(stage -> stage.code().equals(code))
                        .findFirst()
                        .map(Statements.of(version, selection.language())::stage))
                .orElse(code);
    }

    private static String outcome(Statements words, String code) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            if (kind.code().equals(code)) {
                return Signs.shape(kind) + " " + words.outcome(kind);
            }
        }
        return code;
    }

    private void group(Kind kind, RunFacets facets, UnaryOperator<String> label) {
        var words = facets.words().getOrDefault(kind, List.of());
        if (words.size() < 2 && address.filter().of(kind).isEmpty()) {
            return;
        }
        var name = wording.phrases().say("run.filter." + kind.code());
        var group = element("div", "filter " + kind.code())
                .setAttribute("role", "group")
                .setAttribute("aria-label", name)
                .appendChild(text("span", "quiet", name));
        words.forEach(facet -> {
            var link = link(
                    address.withFilter(address.filter().toggled(kind, facet.word())),
                    facet.count() == 0 ? "shortcut none" : "shortcut",
                    label.apply(facet.word()));
            if (facet.count() >= 0) {
                link.appendChild(text("span", "count", " " + wording.number(facet.count())));
            }
            if (facet.chosen()) {
                link.setAttribute("aria-current", "true");
            }
            group.appendChild(link);
        });
        choices.appendChild(group);
    }
}
