package org.standardworkbench.webapp.drafts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.VersionId;

/**
 * Names a revision of a draft.
 *
 * @param draft the draft's number
 * @param number the revision's number, from 1
 */
public record RevisionId(long draft, int number) {

    private static final Pattern OF_VERSION = Pattern.compile(".*-draft-([0-9]{1,12})\\.([0-9]{1,9})");
    private static final int LONGEST_NUMBER = 32;

    /**
     * The id under which the revision is run and compared, for example {@code gia@1.0-draft-12.3}.
     *
     * @param says the id that the files give themselves
     */
    public VersionId version(VersionId says) {
        var mark = "-draft-" + draft + "." + number;
        var own = says.number();
        var kept = own.substring(0, Math.min(own.length(), LONGEST_NUMBER - mark.length()));
        return new VersionId(says.standard(), kept + mark);
    }

    /** The revision that such an id names. */
    public static Optional<RevisionId> of(VersionId version) {
        var parts = OF_VERSION.matcher(version.number());
        return parts.matches()
                ? Optional.of(new RevisionId(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
