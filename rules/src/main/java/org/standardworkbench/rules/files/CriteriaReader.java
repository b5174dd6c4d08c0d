package org.standardworkbench.rules.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.standardworkbench.rules.files.check.Header;
import org.standardworkbench.rules.files.check.Names;
import org.standardworkbench.rules.files.source.Utf8;
import org.standardworkbench.rules.language.CriterionReader;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.ThemeCode;

/** Reads the folders {@code criteria/<theme>/<CODE>} with their {@code criterion.drl} and {@code texts.yaml}. */
final class CriteriaReader {

    static final String RULES = "criterion.drl";

    private final Reading reading;
    private final Header header;
    private final Map<CriterionCode, String> folders = new TreeMap<>();

    CriteriaReader(Reading reading, Header header) {
        this.reading = reading;
        this.header = header;
    }

    /**
     * The criteria.
     *
     * @param byCode those that could be read, in the order of themes and codes
     * @param names all of them
     * @param folders each criterion's folder within the version, in the same order
     */
    record Criteria(
            Map<CriterionCode, Parsed<Criterion>> byCode,
            Names names,
            Map<CriterionCode, CriterionTexts> texts,
            Map<CriterionCode, String> folders) {}

    Criteria read() {
        findFolders();
        if (folders.isEmpty()) {
            reading.problems.error(
                    reading.files.place("criteria"),
                    "The version has no criterion.",
                    "Add `criteria/<theme>/<CODE>/criterion.drl`.");
        }
        Map<CriterionCode, Parsed<Criterion>> byCode = new LinkedHashMap<>();
        Map<CriterionCode, CriterionTexts> texts = new LinkedHashMap<>();
        List<CriterionCode> inOrder = new ArrayList<>(folders.keySet());
        List<String> themes =
                header.themes().keySet().stream().map(ThemeCode::value).toList();
        inOrder.sort(Comparator.comparingInt((CriterionCode code) -> position(themes, code))
                .thenComparing(Comparator.naturalOrder()));
        for (CriterionCode code : inOrder) {
            criterion(code).ifPresent(criterion -> byCode.put(code, criterion));
            new TextsReader(reading).read(code, folder(code)).ifPresent(text -> texts.put(code, text));
        }
        Map<CriterionCode, String> ordered = new LinkedHashMap<>();
        inOrder.forEach(code -> ordered.put(code, folder(code)));
        return new Criteria(byCode, Names.of(folders.keySet()), texts, ordered);
    }

    private String folder(CriterionCode code) {
        return folders.getOrDefault(code, "");
    }

    private int position(List<String> themes, CriterionCode code) {
        int position = themes.indexOf(folder(code).split("/")[1]);
        return position < 0 ? themes.size() : position;
    }

    private void findFolders() {
        TreeSet<String> seen = new TreeSet<>();
        for (String path : reading.files.paths()) {
            String[] parts = path.split("/");
            if (!parts[0].equals("criteria") || parts.length < 4) {
                continue;
            }
            String folder = parts[0] + "/" + parts[1] + "/" + parts[2];
            if (seen.add(folder)) {
                add(folder, parts[1], parts[2]);
            }
        }
    }

    private void add(String folder, String theme, String name) {
        if (header.themeNames().lacks(theme)) {
            reading.problems.error(
                    reading.files.place("criteria/" + theme),
                    "`version.yaml` has no theme " + Advice.quote(theme) + ", but a folder is called so.",
                    Advice.on(theme, header.themeNames().names(), "themes"));
        }
        if (!CriterionCode.isValid(name)) {
            reading.problems.error(
                    reading.files.place(folder),
                    "The folder's name " + Advice.quote(name) + " is not a criterion's code such as `ENE-02`.",
                    "");
            return;
        }
        String other = folders.putIfAbsent(new CriterionCode(name), folder);
        if (other != null) {
            reading.problems.error(
                    reading.files.place(folder),
                    "The criterion `" + name + "` has a folder already: " + Advice.quote(other) + ".",
                    "A code stands for one criterion.");
        }
    }

    private Optional<Parsed<Criterion>> criterion(CriterionCode code) {
        String path = folder(code) + "/" + RULES;
        Optional<byte[]> bytes = reading.files.bytes(path);
        if (bytes.isEmpty()) {
            reading.problems.error(
                    reading.files.place(path),
                    "The file is missing.",
                    "docs/criterion-language.md says what it holds.");
        }
        String file = reading.files.name(path);
        Optional<String> text = bytes.flatMap(content -> Utf8.decode(file, content, reading.problems));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Checked<Parsed<Criterion>> checked = CriterionReader.read(file, text.get());
        reading.problems.addAll(checked.problems());
        checked.value().ifPresent(parsed -> checkFolder(code, parsed, file));
        return checked.value();
    }

    private void checkFolder(CriterionCode code, Parsed<Criterion> parsed, String file) {
        Criterion criterion = parsed.model();
        String theme = folder(code).split("/")[1];
        if (!criterion.theme().value().equals(theme)) {
            Place place = parsed.names().stream()
                    .filter(name -> name.kind() == Parsed.NameUse.Kind.THEME)
                    .map(Parsed.NameUse::place)
                    .findFirst()
                    .orElse(Place.file(file));
            reading.problems.error(
                    place,
                    "The criterion says that its theme is "
                            + Advice.quote(criterion.theme().value()) + ", but it lies in the folder of "
                            + Advice.quote(theme) + ".",
                    "Move the folder, or change `@theme`.");
        }
        if (!criterion.code().equals(code)) {
            reading.problems.error(
                    new Place(file, 1, 1),
                    "The rules are of " + Advice.quote(criterion.code().value()) + ", but the folder is called "
                            + Advice.quote(code.value()) + ".",
                    "Give both the same code.");
        }
    }
}
