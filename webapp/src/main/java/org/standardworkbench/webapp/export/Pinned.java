package org.standardworkbench.webapp.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

/** What a table is pinned to, as facts for its second sheet. */
public final class Pinned {

    private Pinned() {}

    /**
     * The facts about a table.
     *
     * @param title of the table
     * @param link the address that reproduces it
     * @param versions of standards that it shows
     * @param datasets hash by key
     * @param illustrative whether any of the data are illustrative
     */
    public static List<Table.About> facts(
            String title,
            String link,
            List<StandardVersion> versions,
            Map<String, String> datasets,
            boolean illustrative) {
        List<Table.About> facts = new ArrayList<>();
        facts.add(new Table.About("table", title));
        facts.add(new Table.About("address", link));
        if (illustrative) {
            facts.add(new Table.About("data", "among them illustrative ones, which describe no real site"));
        }
        for (var version : versions) {
            facts.add(new Table.About("version " + version.id(), version.contentHash()));
            version.illustrative()
                    .ifPresent(notice ->
                            facts.add(new Table.About("content of " + version.id(), notice.best(Language.EN))));
            version.factors()
                    .forEach((name, factor) -> facts.add(new Table.About(
                            "factor " + name + " of " + version.id(),
                            factor.source() + ", publication " + factor.publication())));
        }
        datasets.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> facts.add(new Table.About("data " + one.getKey(), one.getValue())));
        return facts;
    }
}
