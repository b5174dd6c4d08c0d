package org.standardworkbench.webapp.upload;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.TableMapping;
import org.standardworkbench.rules.quality.Finding;
import org.standardworkbench.rules.standard.Problem;

/**
 * What would be saved. Nothing is saved by making one.
 *
 * @param entries the datasets read, in the order of their keys; empty if there is an error
 * @param problems all errors and warnings of all files at once, by place
 * @param mappings how tables are read whose headings are not ours
 */
public record Preview(List<Entry> entries, List<Problem> problems, List<TableMapping> mappings) {

    /**
     * One dataset.
     *
     * @param given as read
     * @param dataset what would be saved
     * @param basedOn hash of the snapshot that it was compared with; empty if there is none
     * @param changes how it differs from that one; of a new dataset, everything
     * @param findings what is doubtful about it; does not hinder saving
     */
    public record Entry(
            Dataset given, Dataset dataset, Optional<String> basedOn, List<Change> changes, List<Finding> findings) {

        /** Whether the site has no data of this period and scope yet. */
        public boolean isNew() {
            return basedOn.isEmpty();
        }

        /** How many values are new. */
        public long added() {
            return changes.stream().filter(change -> change.before().isEmpty()).count();
        }

        /** How many values are no longer given. */
        public long dropped() {
            return changes.stream().filter(change -> change.after().isEmpty()).count();
        }

        /** How many values are given otherwise. */
        public long changed() {
            return changes.size() - added() - dropped();
        }
    }

    /**
     * One data point that is new, different or not given any more.
     *
     * @param holder the company or flow; empty for the area
     * @param indicator code of the indicator
     * @param before what is stored, in words; empty if nothing
     * @param after what would be, in words; empty if it is not given any more
     */
    public record Change(String holder, String indicator, String before, String after) {}

    /** Whether nothing can be saved before the files are corrected. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
