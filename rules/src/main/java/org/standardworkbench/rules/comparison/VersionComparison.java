package org.standardworkbench.rules.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * What was changed from one version to another, element by element. Criteria are followed through their lineage; themes, parameters,
 * indicators, factors and levels by their code. What did not change is not listed. Versions of different standards can be compared;
 * none of their criteria correspond.
 *
 * @param from the version before
 * @param to the version after
 * @param correspondences which criteria belong together
 * @param language the language in which values are written
 * @param changes themes, criteria in the order of the version after, parameters, indicators, factors, levels
 */
public record VersionComparison(
        StandardVersion from,
        StandardVersion to,
        List<Correspondence> correspondences,
        Language language,
        List<Change> changes) {

    /** What a version is made of. */
    public enum Element {
        THEME("theme"),
        CRITERION("criterion"),
        PARAMETER("parameter"),
        INDICATOR("indicator"),
        FACTOR("factor"),
        LEVEL("level");

        private final String code;

        Element(String code) {
            this.code = code;
        }

        /** The word used in canonical JSON. */
        public String code() {
            return code;
        }
    }

    /**
     * One element that is not what it was.
     *
     * @param element what it is
     * @param from its codes before; empty if it was added
     * @param to its codes after; empty if it was withdrawn
     * @param how in a word: changed | added | withdrawn, for criteria also renumbered | moved | split | merged | reshaped
     * @param fields what differs; empty for what was added, withdrawn, split or merged as a whole
     * @param kind the most that the change touches
     * @param strictness whether it asks more or less; of levels, on the same outcomes and points
     */
    public record Change(
            Element element,
            List<String> from,
            List<String> to,
            String how,
            List<FieldChange> fields,
            ChangeKind kind,
            Strictness strictness) {

        /** Copies the lists. */
        public Change {
            from = List.copyOf(from);
            to = List.copyOf(to);
            fields = List.copyOf(fields);
        }

        /** The code after, else the one before; the first of several. */
        public String code() {
            return to.isEmpty() ? from.getFirst() : to.getFirst();
        }
    }

    /**
     * One part of an element that is not what it was.
     *
     * @param field its name, for example title | clause | text | stages | applicability | band | requirement | parameter | values
     * @param about which one where there are several: points of a band, name of a parameter, first day of a value; else empty
     * @param before what it was, as text; empty if it was not there
     * @param after what it is, as text; empty if it is not there any more
     * @param languages for a text that changed: in which languages
     * @param kind what the change touches
     * @param strictness whether this part alone asks more or less
     */
    public record FieldChange(
            String field,
            String about,
            Optional<String> before,
            Optional<String> after,
            List<Language> languages,
            ChangeKind kind,
            Strictness strictness) {

        /** Copies the languages. */
        public FieldChange {
            languages = List.copyOf(languages);
        }
    }

    /** Copies the lists. */
    public VersionComparison {
        correspondences = List.copyOf(correspondences);
        changes = List.copyOf(changes);
    }

    /**
     * Compares two versions.
     *
     * @param correspondences which criteria belong together; see {@link Correspondences}
     * @param language in which values are written: texts in this language, conditions as its statements
     */
    public static VersionComparison of(
            StandardVersion from, StandardVersion to, List<Correspondence> correspondences, Language language) {
        List<Correspondence> all = complete(from, to, correspondences);
        return new VersionComparison(from, to, all, language, new VersionComparer(from, to, all, language).changes());
    }

    /** Criteria that correspond to none, as in versions of different standards, are withdrawn and added. */
    private static List<Correspondence> complete(StandardVersion from, StandardVersion to, List<Correspondence> known) {
        Set<CriterionCode> old =
                known.stream().flatMap(one -> one.from().stream()).collect(Collectors.toSet());
        Set<CriterionCode> young =
                known.stream().flatMap(one -> one.to().stream()).collect(Collectors.toSet());
        List<Correspondence> all = new ArrayList<>(known);
        from.criteria().keySet().stream()
                .filter(code -> !old.contains(code))
                .forEach(code -> all.add(new Correspondence(List.of(code), List.of(), "withdrawn")));
        to.criteria().keySet().stream()
                .filter(code -> !young.contains(code))
                .forEach(code -> all.add(new Correspondence(List.of(), List.of(code), "added")));
        return all;
    }

    /** The changes of one kind of element. */
    public List<Change> of(Element element) {
        return changes.stream().filter(change -> change.element() == element).toList();
    }

    /** How many elements of a kind changed in a way. @param how as in {@link Change#how} */
    public long count(Element element, String how) {
        return of(element).stream().filter(change -> change.how().equals(how)).count();
    }

    /** How many criteria changed and come out stricter, looser and so on. */
    public long count(Strictness strictness) {
        return of(Element.CRITERION).stream()
                .filter(change -> change.strictness() == strictness)
                .count();
    }

    /** How many criteria changed in a kind at most. */
    public long count(ChangeKind kind) {
        return of(Element.CRITERION).stream()
                .filter(change -> change.kind() == kind)
                .count();
    }

    /** The most that some fields touch; the least of all kinds if there are none. */
    static ChangeKind most(List<FieldChange> fields) {
        return fields.stream()
                .map(FieldChange::kind)
                .max(Comparator.comparing(
                        kind -> Arrays.asList(ChangeKind.values()).indexOf(kind)))
                .orElse(ChangeKind.EDITORIAL);
    }
}
