package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.sites.DifferenceAddress;
import org.standardworkbench.webapp.sites.SitePage;
import org.standardworkbench.webapp.store.Origin;
import org.standardworkbench.webapp.store.Snapshot;

/** The snapshots of a dataset, the newest first. */
final class HistoryTable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final SitePage page;
    private final List<String> columns;

    HistoryTable(SitePage page) {
        this.page = page;
        this.columns = List.of(
                "Revision",
                "Saved",
                "From",
                "Note",
                page.version().map(version -> "Level under " + version.id()).orElse("Level"),
                "Changes");
    }

    Element build() {
        var section = Markup.element(
                "section", "content history", text("h2", "", "History of " + Wording.dataset(page.shown())));
        return section.appendChild(
                page.history().isEmpty()
                        ? text("p", "quiet", "It was never saved.")
                        : Markup.table(
                                "snapshots",
                                "Snapshots",
                                columns,
                                page.history().stream().map(this::row)));
    }

    private Element row(Snapshot snapshot) {
        var link = Markup.link(
                page.address().withSnapshot(snapshot.key(), snapshot.hash()), "", "Revision " + snapshot.revision());
        var row = Markup.row(
                columns,
                element("span", "", link, text("code", "quiet", " " + Wording.shortHash(snapshot.hash()))),
                text("span", "number", TIME.format(snapshot.savedAt())),
                text("span", "", origin(snapshot.origin())),
                text("span", "", snapshot.note()),
                level(snapshot),
                changes(snapshot));
        return snapshot.hash().equals(page.hash()) ? row.setAttribute("aria-current", "true") : row;
    }

    /** How a snapshot came in. */
    static String origin(Origin origin) {
        return switch (origin) {
            case FILE -> "the folder of sites";
            case FORM -> "the entry form";
            case UPLOAD -> "an uploaded file";
        };
    }

    private Element level(Snapshot snapshot) {
        Optional<StandardVersion> version = page.version();
        return version.flatMap(found -> Optional.ofNullable(page.assessments().get(snapshot.hash()))
                        .map(assessment -> element(
                                "span",
                                "result",
                                new Levels(found).of(assessment),
                                text("span", "quiet number", Wording.points(assessment.overall())))))
                .orElseGet(() -> text("span", "quiet", "–"));
    }

    private Element changes(Snapshot snapshot) {
        return snapshot.basedOn()
                .map(before -> Markup.link(
                        DifferenceAddress.between(
                                page.shown().site().id().value(),
                                before,
                                snapshot.hash(),
                                page.version().map(version -> version.id().toString())),
                        "",
                        "what changed"))
                .orElseGet(() -> text("span", "quiet", "first"));
    }
}
