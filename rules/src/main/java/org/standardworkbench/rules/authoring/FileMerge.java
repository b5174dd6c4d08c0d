package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges the texts of one file part by part. */
final class FileMerge {

    private final String path;
    private final FileKind kind;
    private final Log log;

    FileMerge(String path, Log log) {
        this.path = path;
        this.kind = FileKind.of(path);
        this.log = log;
    }

    /** The merged text; empty if the file is gone. */
    Optional<String> merge(VersionPart part, Sides<String> texts) {
        Optional<Sides.Settled<String>> settled = texts.settled();
        if (settled.isPresent()) {
            settled.get().tell(log, part);
            return settled.get().value();
        }
        int[] mark = log.mark();
        Optional<String> merged = parts(part, texts.map(kind::parts)).map(Part::text);
        boolean whole = texts.there().allMatch(kind::reads);
        if (whole && merged.isPresent() && !kind.reads(merged.get())) {
            // Each side reads, but what the parts make up does not: then the file is looked at as one.
            log.backTo(mark);
            return conflict(part, texts.map(text -> Part.whole("", text))).map(Part::text);
        }
        return merged;
    }

    private Optional<Part> parts(VersionPart part, Sides<Part> sides) {
        Optional<Sides.Settled<String>> settled = sides.map(Part::text).settled();
        if (settled.isPresent()) {
            settled.get().tell(log, part);
            return sides.there()
                    .filter(one -> settled.get().value().equals(Optional.of(one.text())))
                    .findFirst();
        }
        boolean cut = sides.complete()
                && sides.there().noneMatch(one -> one.pieces().isEmpty())
                && sides.there().map(Part::flow).distinct().count() == 1
                && !FileKind.isWhole(path, part.steps());
        return cut ? pieces(part, sides) : conflict(part, sides);
    }

    private Optional<Part> pieces(VersionPart part, Sides<Part> sides) {
        Part base = sides.base().orElseThrow();
        Part mine = sides.mine().orElseThrow();
        Part theirs = sides.theirs().orElseThrow();
        Optional<List<String>> order = PieceOrder.of(base.keys(), mine.keys(), theirs.keys());
        Optional<Sides.Settled<String>> head = sides.map(Part::head).settled();
        Optional<Sides.Settled<String>> tail = sides.map(Part::tail).settled();
        if (order.isEmpty() || head.isEmpty() || tail.isEmpty()) {
            return conflict(part, sides);
        }
        List<Part> pieces = new ArrayList<>();
        for (String key : order.get()) {
            Sides<Part> piece = sides.flatMap(one -> one.piece(key));
            parts(part.step(key), piece).ifPresent(pieces::add);
        }
        String text = new Assembly(List.of(mine, theirs, base), base.flow())
                .text(head.get().value().orElse(""), pieces, tail.get().value().orElse(""));
        return Optional.of(Part.whole(base.key(), text));
    }

    private Optional<Part> conflict(VersionPart part, Sides<Part> sides) {
        boolean values = sides.there().allMatch(one -> one.scalar().isPresent());
        Conflict.Form form =
                part.steps().isEmpty() ? Conflict.Form.FILE : values ? Conflict.Form.VALUE : Conflict.Form.LINES;
        Sides<String> shown = sides.map(one -> switch (form) {
            case VALUE -> one.scalar().orElseThrow().value();
            case LINES -> Lines.shown(one.text());
            case FILE, CRITERION -> one.text();
        });
        Optional<Choice> choice = log.settle(new Conflict(part, form, shown.base(), shown.mine(), shown.theirs()));
        if (choice.isEmpty()) {
            return sides.provisional();
        }
        return switch (choice.get()) {
            case Choice.Mine mine -> sides.mine();
            case Choice.Theirs theirs -> sides.theirs();
            case Choice.Own own -> own(own.text(), form, sides);
        };
    }

    private static Optional<Part> own(String text, Conflict.Form form, Sides<Part> sides) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Part like = sides.there().reduce((first, second) -> second).orElseThrow();
        String written =
                switch (form) {
                    case VALUE -> like.withScalar(YamlScalar.write(text, like));
                    case LINES -> Lines.written(text, like.text());
                    case FILE, CRITERION -> text;
                };
        return Optional.of(Part.whole(like.key(), written));
    }
}
