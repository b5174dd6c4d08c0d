package org.standardworkbench.webapp.search.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.search.Found;
import org.standardworkbench.webapp.search.Kind;
import org.standardworkbench.webapp.search.SearchAddress;
import org.standardworkbench.webapp.search.SearchService;

/** What is found for a few words, while they are typed. The address is its state. */
@Needs(Action.READ_VERSIONS)
@Route("search")
@StyleSheet("search.css")
class SearchView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_MILLISECONDS = 200;
    private static final List<String> EXAMPLES = List.of("renewable electricity", "ENE-02", "ISO 50001", "Kalundborg");

    private final transient SearchService search;
    private final Input words = new Input();
    private final Div found = new Div();
    private transient SearchAddress address = SearchAddress.NOTHING;

    SearchView(SearchService search) {
        this.search = search;
        addClassName("search");
        words.setType("search");
        words.getElement().setAttribute("aria-label", say("search.label"));
        words.setPlaceholder(say("search.placeholder"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_MILLISECONDS);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                address = address.withWords(event.getValue());
                show();
                Markup.readdress(getElement(), address);
            }
        });
        var head = new Div(new H1(say("search.title")), words);
        head.addClassName("head");
        add(head, found);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = SearchAddress.of(event.getLocation().getQueryParameters().getParameters());
        words.setValue(address.words());
        if (address.words().isEmpty()) {
            words.focus();
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return Titles.of(address.words().isEmpty() ? say("search.title") : say("search.title.for", address.words()));
    }

    private void show() {
        var page = found.getElement().removeAllChildren();
        if (address.words().isEmpty()) {
            page.appendChild(examples());
            return;
        }
        var result = search.search(address);
        page.appendChild(text("p", "total", total(result)).setAttribute("role", "status"));
        if (result.total() == 0) {
            page.appendChild(text("p", "empty", say("search.none.hint")));
            return;
        }
        page.appendChild(kinds(result));
        result.hits()
                .forEach((kind, hits) ->
                        page.appendChild(section(kind, hits, result.counts().getOrDefault(kind, 0))));
    }

    private static Element examples() {
        var list = element("ul", "examples");
        EXAMPLES.forEach(example ->
                list.appendChild(element("li", "", link(SearchAddress.NOTHING.withWords(example), "", example))));
        return element("div", "empty", text("p", "", say("search.examples")), list);
    }

    private static String total(Found result) {
        return result.total() == 0 ? say("search.none") : say("search.found", result.total());
    }

    private Element kinds(Found result) {
        var list = element("nav", "kinds").setAttribute("aria-label", say("search.kinds"));
        list.appendChild(kind(Optional.empty(), say("search.all"), result.total()));
        result.counts().forEach((kind, count) -> list.appendChild(kind(Optional.of(kind), title(kind), count)));
        return list;
    }

    private Element kind(Optional<Kind> kind, String title, int count) {
        var link = link(address.withKind(kind), "shortcut", title + " ")
                .appendChild(text("span", "quiet", String.valueOf(count)));
        return address.kind().equals(kind) ? link.setAttribute("aria-current", "true") : link;
    }

    private Element section(Kind kind, List<Found.Hit> hits, int count) {
        var list = element("ol", "hits");
        hits.forEach(hit -> list.appendChild(hit(kind, hit)));
        var section = element("section", "", text("h2", "", title(kind)), list);
        if (count > hits.size()) {
            section.appendChild(element(
                    "p",
                    "more",
                    address.kind().isPresent()
                            ? text("span", "quiet", say("search.more", count - hits.size()))
                            : link(address.withKind(Optional.of(kind)), "", say("search.all.count", count))));
        }
        return section;
    }

    private static String title(Kind kind) {
        return say("search.kind." + kind.code());
    }

    private static Element hit(Kind kind, Found.Hit hit) {
        var main = hit.places().getFirst();
        var title = pieces("span", "title", hit.title());
        var item = element(
                "li",
                "",
                element(
                        "div",
                        "name",
                        link(main.href(), "to", "")
                                .appendChild(
                                        kind == Kind.SITE ? element("span", "") : text("span", "code", hit.code()),
                                        title),
                        places(hit.places())));
        return hit.passage().isEmpty() ? item : item.appendChild(pieces("p", "passage", hit.passage()));
    }

    /** The page of the newest version is the hit's own; the others are links beside it. */
    private static Element places(List<Found.Place> places) {
        var list = element("span", "places");
        list.appendChild(text("span", "", places.getFirst().name()));
        places.stream().skip(1).forEach(place -> list.appendChild(link(place.href(), "", place.name())));
        return list;
    }

    private static Element pieces(String tag, String classes, List<Found.Piece> pieces) {
        var whole = element(tag, classes);
        pieces.forEach(piece -> whole.appendChild(text(piece.found() ? "mark" : "span", "", piece.text())));
        return whole;
    }
}
