package org.standardworkbench.webapp.code;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells browsers where the modules are that the editor's modules import by name. It has to stand in the page before the first module of
 * any kind is loaded.
 */
@Component
class CodeModules implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Names in import statements, the WebJar with that module, and its file, as its package.json says. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("@codemirror/state", "codemirror__state dist/index.js"),
            Map.entry("@codemirror/view", "codemirror__view dist/index.js"),
            Map.entry("@codemirror/language", "codemirror__language dist/index.js"),
            Map.entry("@codemirror/commands", "codemirror__commands dist/index.js"),
            Map.entry("@codemirror/search", "codemirror__search dist/index.js"),
            Map.entry("@codemirror/autocomplete", "codemirror__autocomplete dist/index.js"),
            Map.entry("@codemirror/lint", "codemirror__lint dist/index.js"),
            Map.entry("@lezer/common", "lezer__common dist/index.js"),
            Map.entry("@lezer/highlight", "lezer__highlight dist/index.js"),
            Map.entry("crelt", "crelt index.js"),
            Map.entry("style-mod", "style-mod src/style-mod.js"),
            Map.entry("w3c-keyname", "w3c-keyname index.js"),
            Map.entry("@marijn/find-cluster-break", "marijn__find-cluster-break src/index.js"));

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var context = page.getVaadinRequest().getContextPath();
            page.getDocument().head().prependChild(map(context));
        });
    }

    private static Element map(String context) {
        var addresses = addresses(new WebJarVersionLocator());
        addresses.replaceAll((name, path) -> context + path);
        var script = new Element("script").attr("type", "importmap");
        script.appendChild(
                new org.jsoup.nodes.DataNode(new JsonMapper().writeValueAsString(Map.of("imports", addresses))));
        return script;
    }

    /** Where each module is, by the name in import statements. */
    static Map<String, String> addresses(WebJarVersionLocator locator) {
        Map<String, String> addresses = new LinkedHashMap<>();
        FILES.forEach((name, file) -> {
            int space = file.indexOf(' ');
            var path = locator.fullPath(file.substring(0, space), file.substring(space + 1));
            addresses.put(name, Objects.requireNonNull(path, name).replaceFirst("^META-INF/resources", ""));
        });
        return addresses;
    }
}
