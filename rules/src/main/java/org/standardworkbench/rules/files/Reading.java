package org.standardworkbench.rules.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.files.check.Names;
import org.standardworkbench.rules.files.source.Fields;
import org.standardworkbench.rules.files.source.Places;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.files.source.Values;
import org.standardworkbench.rules.files.source.Yaml;
import org.standardworkbench.rules.files.source.YamlValue;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Place;

/** What the readers of a version's files share: the files, the problems, the places. */
final class Reading {

    final VersionFiles files;
    final Problems problems = new Problems();
    final Values values = new Values(problems);
    final Places places;

    Reading(VersionFiles files) {
        this.files = files;
        this.places = new Places(Place.file(files.label()));
    }

    /** The fields of a YAML file at its root; an error if the file must be there and is not. */
    Optional<Fields> root(String path, boolean required) {
        Optional<byte[]> bytes = files.bytes(path);
        if (bytes.isEmpty() && required) {
            problems.error(files.place(path), "The file is missing.", "docs/file-formats.md says what it holds.");
        }
        return bytes.flatMap(content -> Yaml.read(files.name(path), content, problems))
                .flatMap(value -> Fields.of(value, "the file", problems));
    }

    /** The items of the one list of a file such as {@code parameters.yaml}; empty if there is no readable list. */
    Optional<List<YamlValue>> list(String path, String key, boolean required) {
        Optional<Fields> root = root(path, required);
        Optional<YamlValue> list = root.flatMap(fields -> fields.required(key));
        root.ifPresent(Fields::refuseOthers);
        if (list.isPresent() && !(list.get() instanceof YamlValue.Sequence)) {
            values.items(list.get());
            return Optional.empty();
        }
        return list.map(values::items);
    }

    /**
     * The names that the items of a list give themselves, also of items with errors; a name given twice is an error.
     *
     * @param what an item for messages, for example {@code an indicator}
     */
    Names names(List<YamlValue> items, String key, String what) {
        List<String> names = new ArrayList<>();
        for (YamlValue item : items) {
            if (!(item instanceof YamlValue.Mapping mapping)) {
                continue;
            }
            for (YamlValue.Entry entry : mapping.entries()) {
                if (entry.key().equals(key) && entry.value() instanceof YamlValue.Scalar name) {
                    if (names.contains(name.text())) {
                        problems.error(
                                name.place(),
                                what + " called " + Advice.quote(name.text()) + " stands in the list already.",
                                "Delete one of them, or give it another name.");
                    }
                    names.add(name.text());
                }
            }
        }
        return new Names(names, true);
    }

    /** Reads items of a list; those with errors are left out. */
    <T> List<T> each(List<YamlValue> items, String what, Function<Fields, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        for (YamlValue item : items) {
            Fields.of(item, what, problems).ifPresent(fields -> {
                int before = problems.count();
                Optional<T> one = read.apply(fields);
                fields.refuseOthers();
                if (problems.count() == before) {
                    one.ifPresent(all::add);
                }
            });
        }
        return all;
    }
}
