package org.standardworkbench.webapp.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.standardworkbench.rules.authoring.CriterionLineage;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.ThemeCode;

/**
 * What is to become of a criterion, as a person writes it down: nothing of it needs to be right yet.
 *
 * @param kind what happens
 * @param of the criteria that it happens to, codes with commas or spaces between them
 * @param to the new code or codes; when a criterion is moved, the theme; when it is withdrawn, nothing
 * @param because why
 */
public record LineageStep(Kind kind, String of, String to, String because) {

    /** What can happen. */
    public enum Kind {
        RENUMBER("renumber"),
        MOVE("move"),
        SPLIT("split"),
        MERGE("merge"),
        /** It is taken out; nothing takes its place. */
        WITHDRAW("withdraw");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word in addresses. */
        public String code() {
            return code;
        }

        /** The kind of a word in an address. */
        public static Optional<Kind> of(String code) {
            return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    /** What addresses say: {@code do}, {@code of}, {@code to} and {@code why}; empty if nothing is to happen yet. */
    public static Optional<LineageStep> of(Map<String, String> address) {
        return Kind.of(address.getOrDefault("do", ""))
                .map(kind -> new LineageStep(
                        kind,
                        address.getOrDefault("of", "").strip(),
                        address.getOrDefault("to", "").strip(),
                        address.getOrDefault("why", "").strip()))
                .filter(step -> !step.of.isEmpty() && (step.kind == Kind.WITHDRAW || !step.to.isEmpty()));
    }

    /**
     * The files afterwards.
     *
     * @param base the codes of the version that the files are based on
     * @throws EditException if it cannot happen; the message says why and what to do
     */
    public VersionFiles applyTo(VersionFiles files, Optional<Set<CriterionCode>> base) {
        if (because.isBlank()) {
            throw new EditException("It is not said why.\nWrite a reason: it stands in the lineage for good.");
        }
        var lineage = new CriterionLineage(files, base);
        return switch (kind) {
            case RENUMBER -> lineage.renumber(one(of), one(to), because);
            case MOVE -> lineage.move(one(of), theme(files), because);
            case SPLIT -> lineage.split(one(of), codes(to), because);
            case MERGE -> lineage.merge(codes(of), one(to), because);
            case WITHDRAW -> lineage.withdraw(one(of), because);
        };
    }

    private ThemeCode theme(VersionFiles files) {
        var themes = files.paths().stream()
                .map(path -> path.split("/", -1))
                .filter(parts -> parts.length > 3 && parts[0].equals("criteria"))
                .map(parts -> parts[1])
                .distinct()
                .toList();
        if (!ThemeCode.isValid(to)) {
            throw new EditException("`" + to + "` is no theme.\nChoose one of " + String.join(", ", themes) + ".");
        }
        return new ThemeCode(to);
    }

    private static CriterionCode one(String text) {
        var codes = codes(text);
        if (codes.size() != 1) {
            throw new EditException("One code is wanted, not `" + text + "`.\nWrite a single code such as ENE-12.");
        }
        return codes.getFirst();
    }

    private static List<CriterionCode> codes(String text) {
        var words = Arrays.stream(text.split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        var wrong = words.stream().filter(word -> !CriterionCode.isValid(word)).toList();
        if (!wrong.isEmpty()) {
            throw new EditException(
                    "`" + String.join("`, `", wrong)
                            + "` is no criterion's code.\nWrite two to four capitals, a hyphen and two digits, such as ENE-12.");
        }
        return words.stream().map(CriterionCode::new).toList();
    }
}
