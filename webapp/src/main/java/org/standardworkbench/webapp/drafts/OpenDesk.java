package org.standardworkbench.webapp.drafts;

import java.util.Map;
import org.springframework.stereotype.Component;

/** As long as there are no accounts: the person at this machine may do everything. */
@Component
class OpenDesk implements Desk {

    @Override
    public Author author() {
        return new Author("The person at this machine");
    }

    @Override
    public void mustRead(String standard) {
        // Everybody who reaches the workbench may.
    }

    @Override
    public void mustEdit(String standard) {
        // Everybody who reaches the workbench may.
    }

    @Override
    public boolean mayRead(String standard) {
        return true;
    }

    @Override
    public void record(String kind, String object, String why, Map<String, ?> details) {
        // The revision itself says who did it, and when.
    }
}
