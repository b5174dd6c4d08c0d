package org.standardworkbench.webapp.page;

/** What the window, the history and a bookmark call a page: what is shown first, the product last. */
public final class Titles {

    private Titles() {}

    /** "gia@0.2-review → gia@1.0 · Compare · Standard Workbench". @param parts from the special to the general, empty ones left out */
    public static String of(String... parts) {
        var title = new StringBuilder();
        for (var part : parts) {
            if (!part.isBlank()) {
                title.append(part).append(" · ");
            }
        }
        return title.append("Standard Workbench").toString();
    }
}
