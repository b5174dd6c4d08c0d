package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.export.Exports;
import org.standardworkbench.webapp.page.Downloads;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Signs;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.sites.DifferenceAddress;
import org.standardworkbench.webapp.sites.SiteAddress;
import org.standardworkbench.webapp.sites.SitePages;
import org.standardworkbench.webapp.sites.SnapshotComparison;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** What differs between two snapshots of a site, in the data and in the outcomes. The address is its state. */
@Needs(Action.READ_SITES)
@Route("sites/:site/difference")
@PageTitle("Difference of data · Standard Workbench")
@StyleSheet("sites.css")
class DifferenceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> OUTCOMES = List.of("Criterion", "First", "Second");

    private final transient SitePages pages;

    DifferenceView(SitePages pages) {
        this.pages = pages;
        addClassName("sites");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("site").orElse("");
        var address = DifferenceAddress.of(
                id, event.getLocation().getQueryParameters().getParameters());
        removeAll();
        getElement().removeAllChildren();
        pages.compare(address).ifPresentOrElse(this::show, () -> getElement()
                .appendChild(element(
                        "div",
                        "empty",
                        text("h1", "", "There are no two such snapshots of this site"),
                        text("p", "", "Choose “what changed” in the history on the site's page: "),
                        Markup.link("sites/" + id, "", id))));
    }

    private void show(SnapshotComparison found) {
        var site = found.to().site();
        var head = element(
                "header",
                site.illustrative() ? "head site illustrative" : "head site",
                SiteHead.crumbs(site.id().value(), site.name()),
                text("h1", "", "What differs between two snapshots"));
        head.appendChild(element(
                "dl",
                "facts",
                side("First", found.from(), found.address().from()),
                side("Second", found.to(), found.address().to())));
        head.appendChild(actions(found));
        getElement().appendChild(head);
        if (found.address().saved()) {
            getElement()
                    .appendChild(text("p", "notice good", "Saved. The second snapshot is the newest now.")
                            .setAttribute("role", "status"));
        }
        found.notices().forEach(notice -> getElement().appendChild(text("p", "notice", notice)));
        var version = new VersionSelect(
                "Outcomes under", pages.versions(), id -> found.address().withVersion(id));
        found.version().ifPresent(version::setValue);
        var bar = new Div(version);
        bar.addClassName("bar");
        add(bar);
        found.version().ifPresent(one -> getElement().appendChild(outcomes(found, one)));
        Map<String, Optional<String>> sides = new LinkedHashMap<>();
        sides.put("from", found.address().from());
        sides.put("to", found.address().to());
        var files = Exports.link("snapshots/difference", sides);
        getElement()
                .appendChild(
                        new DifferenceTables(found).build(), Downloads.of("What differs", files.csv(), files.xlsx()));
    }

    private static Element side(String name, Dataset dataset, Optional<String> hash) {
        var term = element("dl", "");
        var address = SiteAddress.of(dataset.site().id()).withSnapshot(dataset.key(), hash.orElse(""));
        Markup.term(
                term,
                name,
                Markup.link(address, "", Wording.dataset(dataset)),
                text("code", "quiet", " " + Wording.shortHash(hash.orElse(""))));
        return term.getChild(0);
    }

    private static Element actions(SnapshotComparison found) {
        var actions = element("div", "actions", Markup.link(found.address().turned(), "action", "Turn round"));
        found.version()
                .ifPresent(version -> actions.appendChild(Markup.link(
                        RunAddress.FIRST
                                .withVersions(List.of(version.id().toString()))
                                .withSites(Optional.of(
                                        List.of(found.to().site().id().value())))
                                .withCell(Optional.of(RunAddress.cell(found.to().key(), version.id())))
                                .href(),
                        "action",
                        "Show in the run")));
        return actions;
    }

    private static Element outcomes(SnapshotComparison found, StandardVersion version) {
        var section = element("section", "content", text("h2", "", "Outcomes under " + version.id()));
        if (found.assessments().isEmpty()) {
            return section.appendChild(text("p", "quiet", "They could not be worked out."));
        }
        var both = found.assessments().get();
        var levels = new Levels(version);
        section.appendChild(element(
                "p",
                "result",
                levels.of(both.from()),
                text("span", "number", Wording.points(both.from().overall()) + " points"),
                Markup.sign("", "→"),
                Markup.said("now"),
                levels.of(both.to()),
                text("span", "number", Wording.points(both.to().overall()) + " points")));
        if (found.outcomes().isEmpty()) {
            return section.appendChild(text("p", "quiet", "Every criterion has the same outcome on both."));
        }
        var statements = Statements.of(version, Language.EN);
        var rows = found.outcomes().stream().map(flip -> Markup.row(
                        OUTCOMES,
                        element(
                                "span",
                                "",
                                Markup.link(
                                        StandardsAddress.of(version.id(), flip.criterion(), Language.EN),
                                        "code",
                                        flip.criterion().value()),
                                text("span", "", " " + title(version, flip.criterion()))),
                        outcome(flip.from(), statements),
                        outcome(flip.to(), statements))
                .setAttribute("data-criterion", flip.criterion().value()));
        return section.appendChild(Markup.table("flips", "Outcomes that differ", OUTCOMES, rows));
    }

    /** The title alone, which stands behind the code. */
    private static String title(StandardVersion version, CriterionCode criterion) {
        return Optional.ofNullable(version.texts().get(criterion))
                .map(texts -> texts.title().best(Language.EN))
                .orElse("");
    }

    private static Element outcome(Outcome outcome, Statements statements) {
        var points = outcome.leastPoints() == outcome.mostPoints()
                ? String.valueOf(outcome.leastPoints())
                : outcome.leastPoints() + "–" + outcome.mostPoints();
        return element(
                "span",
                "result",
                Signs.outcome(outcome.kind(), statements.outcome(outcome.kind())),
                text("span", "quiet number", points + " points"));
    }
}
