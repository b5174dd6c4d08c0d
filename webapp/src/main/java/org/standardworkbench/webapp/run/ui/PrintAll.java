package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import org.standardworkbench.webapp.page.Phrases;

/** Prints a page with all rows of its tables, of which the browser otherwise holds those in sight. */
final class PrintAll {

    /** A longer table would be a book: it is printed as far as it is in sight, and is a file as a whole. */
    private static final int MOST_ROWS = 1_000;

    private PrintAll() {}

    /** A button that prints. @param page the part with the tables */
    static Element button(Component page, Phrases phrases) {
        var button = new NativeButton(phrases.say("common.print"), click -> print(page));
        button.addClassName("action");
        return button.getElement();
    }

    private static void print(Component page) {
        grids(page).forEach(grid -> {
            int rows = grid.getDataCommunicator().getDataProviderSize();
            if (rows <= MOST_ROWS) {
                grid.setPageSize(Math.max(50, rows));
                grid.setAllRowsVisible(true);
            }
        });
        page.getElement().executeJs("""
                const grids = [...this.querySelectorAll('vaadin-grid')];
                const print = tries => grids.some(grid => grid.loading) && tries > 0
                    ? setTimeout(() => print(tries - 1), 50)
                    : setTimeout(() => window.print(), 150);
                setTimeout(() => print(200), 100);
                """);
    }

    private static Stream<Grid<?>> grids(Component page) {
        return page.getChildren().flatMap(child -> child instanceof Grid<?> grid ? Stream.of(grid) : grids(child));
    }
}
