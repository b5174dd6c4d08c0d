package org.standardworkbench.webapp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.webjars.WebJarVersionLocator;

class CodeModulesTests {

    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\b[^;]*?from ['\"]([^'\"]+)['\"]");

    /** A module that is missing from the map, or one of another version, shows only in a browser, as a field that stays empty. */
    @Test
    void everyModuleThatIsImportedByNameHasAnAddressWithAFile() throws IOException {
        var addresses = CodeModules.addresses(new WebJarVersionLocator());
        List<String> imported = new ArrayList<>(imports("META-INF/resources/code.js"));

        for (var address : addresses.values()) {
            imported.addAll(imports("META-INF/resources" + address));
        }

        assertThat(imported)
                .contains("@codemirror/state", "style-mod", "@lezer/highlight")
                .isSubsetOf(addresses.keySet());
        assertThat(addresses.keySet()).as("nothing is served for nothing").isSubsetOf(imported);
    }

    private static List<String> imports(String resource) throws IOException {
        try (var stream =
                Objects.requireNonNull(CodeModules.class.getClassLoader().getResourceAsStream(resource), resource)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return IMPORT.matcher(text).results().map(found -> found.group(1)).toList();
        }
    }
}
