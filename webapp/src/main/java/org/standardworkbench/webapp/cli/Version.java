package org.standardworkbench.webapp.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as the build wrote it down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        var build = new Properties();
        try (var stream = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (stream != null) {
                build.load(stream);
            }
        }
        return new String[] {
            "Standard Workbench " + build.getProperty("build.version", "(not packaged)"), "Java " + Runtime.version()
        };
    }
}
