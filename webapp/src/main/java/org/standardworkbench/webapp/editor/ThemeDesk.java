package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.page.Phrases;

/**
 * All criteria of a theme of a workspace as a table. A cell is changed on the way that the form takes too, so that all faces agree. What
 * was typed and refused is kept at its cell. To be used by one thread at a time.
 */
public final class ThemeDesk {

    private final Workspace work;
    private final ThemeCode theme;
    private final Language language;
    private final Phrases phrases;
    private final Steps steps;
    private final Map<String, Refused> refused = new HashMap<>();
    private final Map<String, ThemeCell> cells = new LinkedHashMap<>();
    private final List<CriterionCode> unreadable = new ArrayList<>();
    private List<ThemeRow> rows = List.of();

    /** What somebody typed and why it could not be taken. */
    public record Refused(String typed, String why) {}

    /** @param language of titles and labels @param phrases the other words of the table */
    public ThemeDesk(Workspace work, ThemeCode theme, Language language, Phrases phrases) {
        this.work = work;
        this.theme = theme;
        this.language = language;
        this.phrases = phrases;
        this.steps = new Steps(work);
        refresh();
    }

    /** Takes up what was changed elsewhere. */
    public void refresh() {
        var now = new ArrayList<ThemeRow>();
        cells.clear();
        unreadable.clear();
        for (var code : codes()) {
            var desk = FormDesk.of(work, steps, path(code), language);
            desk.filter(one -> !one.reads()).ifPresent(one -> unreadable.add(code));
            if (desk.isEmpty()) {
                unreadable.add(code);
            }
            desk.map(one -> ThemeRows.of(one, phrases)).ifPresent(now::addAll);
        }
        rows = List.copyOf(now);
        rows.forEach(row -> row.cells().forEach(cell -> cells.put(cell.key(), cell)));
        refused.keySet().retainAll(cells.keySet());
    }

    private String path(CriterionCode code) {
        return "criteria/" + theme + "/" + code + "/criterion.drl";
    }

    /** The criteria of the theme, in the order of their codes. */
    public List<CriterionCode> codes() {
        var folder = "criteria/" + theme + "/";
        var codes = new TreeSet<String>();
        for (var path : work.files().paths()) {
            var parts = path.split("/", -1);
            if (path.startsWith(folder) && parts.length > 3 && CriterionCode.isValid(parts[2])) {
                codes.add(parts[2]);
            }
        }
        return codes.stream().map(CriterionCode::new).toList();
    }

    /** The rows as they are now. */
    public List<ThemeRow> rows() {
        return rows;
    }

    /** The criteria whose rules do not read; their rows, if there are any, tell what they said last and cannot be edited. */
    public List<CriterionCode> unreadable() {
        return List.copyOf(unreadable);
    }

    /** What was typed into a cell last and refused; empty if nothing was. */
    public Optional<Refused> refused(String key) {
        return Optional.ofNullable(refused.get(key));
    }

    /** How many cells hold what was refused. */
    public int refusals() {
        return refused.size();
    }

    /** The workspace. */
    public Workspace work() {
        return work;
    }

    /** The theme. */
    public ThemeCode theme() {
        return theme;
    }

    /** The language of titles and labels. */
    public Language language() {
        return language;
    }

    /** The steps that can be undone. */
    public Steps steps() {
        return steps;
    }

    /**
     * Takes what somebody typed into a cell. What is refused is kept there with the reason; nothing changes then.
     *
     * @param key of the cell; nothing happens if it is gone
     * @return why it was refused, for a person
     */
    public Optional<String> set(String key, String typed) {
        var cell = cells.get(key);
        if (cell == null) {
            return Optional.empty();
        }
        var why = cell.set(typed, phrases);
        refused.remove(key);
        why.ifPresent(reason -> refused.put(key, new Refused(typed, reason)));
        if (why.isEmpty()) {
            refresh();
        }
        return why;
    }

    /** Forgets what was typed into a cell and refused. */
    public void forget(String key) {
        refused.remove(key);
    }

    /** Takes the last step back; nothing happens if there is none. */
    public void undo() {
        steps.undo();
        refresh();
    }

    /** Does again what was undone last; nothing happens if there is nothing. */
    public void redo() {
        steps.redo();
        refresh();
    }
}
