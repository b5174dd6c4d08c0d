package org.standardworkbench.webapp.drafts;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standardworkbench.rules.files.VersionFiles;

/** What the header of files says, as far as it can be told without reading everything. */
final class BasedOn {

    private static final Pattern BASED_ON = key("based-on");
    private static final Pattern STANDARD = key("standard");
    private static final Pattern NUMBER = key("number");

    private BasedOn() {}

    private static Pattern key(String name) {
        return Pattern.compile(
                "(?m)^" + name + ":[ \\t]*[\"']?([0-9A-Za-z][0-9A-Za-z.-]{0,31})[\"']?[ \\t]*(#.*)?\\r?$");
    }

    /** The number of the version that the files are based on. */
    static Optional<String> of(VersionFiles files) {
        return find(files, BASED_ON).filter(number -> number.matches("[0-9].*"));
    }

    /** The id of the standard. */
    static Optional<String> standard(VersionFiles files) {
        return find(files, STANDARD).filter(id -> id.matches("[a-z][a-z0-9-]*"));
    }

    /** The number that the files give themselves. */
    static Optional<String> number(VersionFiles files) {
        return find(files, NUMBER).filter(number -> number.matches("[0-9].*"));
    }

    private static Optional<String> find(VersionFiles files, Pattern key) {
        return files.bytes("version.yaml")
                .map(bytes -> key.matcher(new String(bytes, StandardCharsets.UTF_8)))
                .filter(match -> match.find())
                .map(match -> match.group(1));
    }
}
