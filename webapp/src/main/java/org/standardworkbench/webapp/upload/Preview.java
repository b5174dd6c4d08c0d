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
 * @param partly what could be saved in spite of the errors; empty if there is none, or nothing is free of them
 */
public record Preview(
        List<Entry> entries, List<Problem> problems, List<TableMapping> mappings, Optional<Partly> partly) {

    /**
     * The sites without errors, and what is left out with the others.
     *
     * @param entries the datasets of the sites without errors; never empty
     * @param leftOut the sites with errors, as the files call them; an empty text stands for rows that name no site
     * @param corrections files with the rows that are left out, in the order of the files that were sent
     */
    public record Partly(List<Entry> entries, List<LeftOut> leftOut, List<Correction> corrections) {}

    /**
     * A site with errors.
     *
     * @param site as the files call it; empty for rows that name none
     * @param rows how many rows of data, companies and flows are left out with it
     * @param wrong in how many of them something is wrong
     */
    public record LeftOut(String site, long rows, long wrong) {}

    /**
     * The rows of the sites that are left out, each with what is wrong, to be corrected and sent again.
     *
     * @param file its name
     * @param bytes of the form in which the file was sent, CSV or XLSX
     */
    public record Correction(String file, byte[] bytes) {}

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
