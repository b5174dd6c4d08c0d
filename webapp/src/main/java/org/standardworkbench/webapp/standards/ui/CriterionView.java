package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.export.Exports;
import org.standardworkbench.webapp.page.Downloads;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.standards.Standards;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** A criterion of a version with everything that is known of it. */
@Needs(Action.READ_VERSIONS)
@Route("standards/:version/:criterion")
@StyleSheet("standards.css")
class CriterionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLISECONDS = 150;

    private final transient Standards standards;
    private transient StandardsAddress address = StandardsAddress.ALL;
    /** Counts what was asked for, so that a late answer to an earlier question is not shown. */
    private int asked;

    private int waiting;

    CriterionView(Standards standards) {
        this.standards = standards;
        addClassName("standards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("version").orElse("");
        var code = event.getRouteParameters().get("criterion").orElse("");
        address = new StandardsAddress(
                        Optional.of(id),
                        Optional.of(code),
                        StandardsAddress.ALL.language(),
                        StandardsAddress.CRITERIA,
                        "")
                .with(event.getLocation().getQueryParameters().getParameters());
        asked++;
        getElement().removeAllChildren();
        var version = standards.version(id);
        version.found().ifPresentOrElse(loaded -> show(loaded, code), () -> getElement()
                .appendChild(Unknown.version(id, version.nearest(), standards.families())));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(address.criterion().orElse(""), address.version().orElse(""), say("standards.title"));
    }

    private void show(LoadedVersion loaded, String code) {
        var criterion = standards.criterion(loaded.version(), code);
        criterion.found().ifPresentOrElse(found -> show(loaded, found), () -> getElement()
                .appendChild(Unknown.criterion(code, criterion.nearest(), loaded.version(), address)));
    }

    private void show(LoadedVersion loaded, CriterionCode code) {
        var language = Language.ofCode(address.language()).orElse(Language.EN);
        var page = new CriterionPage(loaded, code, address, language);
        var cases = new Div();
        cases.getElement()
                .setAttribute("role", "status")
                .appendChild(text("p", "quiet", say("standards.cases.running")));
        getElement()
                .appendChild(
                        VersionHead.paper(loaded.version(), Optional.of(code.value()), language),
                        page.head(),
                        page.body(standards.generations(loaded.version(), code)),
                        page.cases(cases.getElement()),
                        page.rules(),
                        files(loaded, code, language));
        run(loaded, code, cases, new CaseTable(loaded.version(), language));
    }

    private static Element files(LoadedVersion loaded, CriterionCode code, Language language) {
        var version = "versions/" + loaded.version().id();
        var history = Exports.link(version + "/criteria/" + code + "/history", Map.of());
        var cases = Exports.link(version + "/cases", Map.of("language", Optional.of(language.code())));
        return element(
                "div",
                "",
                Downloads.of(say("standards.history"), history.csv(), history.xlsx()),
                Downloads.of(say("standards.cases.all"), cases.csv(), cases.xlsx()));
    }

    /** The cases run beside the page, which asks for them now and then. */
    private void run(LoadedVersion loaded, CriterionCode code, Div place, CaseTable table) {
        var ui = UI.getCurrent();
        int question = asked;
        waiting++;
        ui.setPollInterval(POLL_MILLISECONDS);
        standards.startCases(loaded, code).whenComplete((results, problem) -> {
            if (ui.isAttached()) {
                ui.access(() -> {
                    waiting--;
                    if (waiting == 0) {
                        ui.setPollInterval(-1);
                    }
                    if (question == asked) {
                        place.getElement()
                                .removeAllChildren()
                                .appendChild(
                                        problem == null
                                                ? table.of(results)
                                                : text("p", "notice", say("standards.cases.failed", cause(problem))));
                    }
                });
            }
        });
    }

    private static String cause(Throwable problem) {
        return String.valueOf(
                Optional.ofNullable(problem.getCause()).orElse(problem).getMessage());
    }
}
