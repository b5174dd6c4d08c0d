package org.standardworkbench.webapp.sites;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetDifference;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.PointChange;
import org.standardworkbench.rules.language.statements.UnitSymbols;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Subject;

/**
 * Two people's data that started from the same snapshot: what differs, and the dataset that comes of a decision on each difference. What
 * both have the same is in it anyway, so that nothing of either gets lost.
 *
 * @param theirs what was saved in between
 * @param items the differences between both
 */
public record Merge(Dataset theirs, List<Item> items) {

    private static final UnitSymbols UNITS = UnitSymbols.of(Language.EN);

    /**
     * One difference.
     *
     * @param id names it in the form
     * @param what for a person
     * @param base as both found it
     * @param mine as the one has it who saves now
     * @param theirs as it was saved in between
     * @param decided whether mine is taken, where only one of both changed it; empty where both did and a person has to decide
     * @param part what to change in theirs in order to take mine
     */
    public record Item(
            String id,
            String what,
            String base,
            String mine,
            String theirs,
            Optional<Boolean> decided,
            DatasetDifference part) {}

    /** Copies the items. */
    public Merge {
        items = List.copyOf(items);
    }

    /** Compares. @param base what both started from */
    public static Merge of(Dataset base, Dataset mine, Dataset theirs) {
        var between = parts(DatasetDifference.between(theirs, mine), mine, theirs);
        var byMe = touched(DatasetDifference.between(base, mine));
        var byThem = touched(DatasetDifference.between(base, theirs));
        List<Item> items = new ArrayList<>();
        between.forEach((id, part) -> {
            boolean me = touches(byMe, id);
            boolean them = touches(byThem, id);
            items.add(new Item(
                    id,
                    id.replace("area//", "").replace("head/", "site: ").replace('/', ' '),
                    said(base, id),
                    said(mine, id),
                    said(theirs, id),
                    me == them ? Optional.empty() : Optional.of(me),
                    part));
        });
        return new Merge(theirs, items);
    }

    /** The dataset that comes of the decisions. @param mine the ids of the items of which mine is taken */
    public Dataset resolve(Set<String> mine) {
        var parts = items.stream()
                .filter(item -> mine.contains(item.id()))
                .map(Item::part)
                .toList();
        return new DatasetDifference(
                        parts.stream().flatMap(part -> part.head().stream()).toList(),
                        parts.stream().flatMap(part -> part.lists().stream()).toList(),
                        parts.stream().flatMap(part -> part.members().stream()).toList(),
                        parts.stream().flatMap(part -> part.points().stream()).toList())
                .applyTo(theirs);
    }

    /** A difference cut into what can be decided by itself: a list that one side does not know, or a member that it does not have, goes as a whole. */
    private static Map<String, DatasetDifference> parts(DatasetDifference all, Dataset one, Dataset other) {
        Map<String, DatasetDifference> parts = new LinkedHashMap<>();
        all.head()
                .forEach(change -> parts.put(
                        "head/" + change.field(),
                        new DatasetDifference(List.of(change), List.of(), List.of(), List.of())));
        Set<String> ids = new LinkedHashSet<>();
        all.lists().forEach(change -> ids.add(change.subject().code()));
        all.members().forEach(change -> ids.add(change.subject().code() + "/" + change.id()));
        all.points().forEach(change -> ids.add(id(change)));
        for (var id : ids) {
            boolean inside = ids.stream().anyMatch(outer -> id.startsWith(outer + "/") && whole(outer, one, other));
            if (!inside) {
                parts.put(id, part(all, id, whole(id, one, other)));
            }
        }
        return parts;
    }

    private static boolean whole(String id, Dataset one, Dataset other) {
        var parts = id.split("/", -1);
        return parts.length == 1
                || parts.length == 2
                        && member(one, parts).isPresent()
                                != member(other, parts).isPresent();
    }

    private static DatasetDifference part(DatasetDifference all, String id, boolean whole) {
        return new DatasetDifference(
                List.of(),
                all.lists().stream()
                        .filter(one -> one.subject().code().equals(id))
                        .toList(),
                all.members().stream()
                        .filter(one -> within(one.subject().code() + "/" + one.id(), id, whole))
                        .toList(),
                all.points().stream().filter(one -> within(id(one), id, whole)).toList());
    }

    private static boolean within(String one, String id, boolean whole) {
        return one.equals(id) || whole && one.startsWith(id + "/");
    }

    private static String id(PointChange change) {
        return change.subject().code() + "/" + change.member() + "/" + change.indicator();
    }

    private static Set<String> touched(DatasetDifference difference) {
        return Stream.of(
                        difference.head().stream().map(change -> "head/" + change.field()),
                        difference.lists().stream()
                                .map(change -> change.subject().code()),
                        difference.members().stream()
                                .map(change -> change.subject().code() + "/" + change.id()),
                        difference.points().stream().map(Merge::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    private static boolean touches(Set<String> touched, String id) {
        return touched.stream().anyMatch(one -> one.equals(id) || one.startsWith(id + "/") && !id.startsWith("area"));
    }

    private static String said(Dataset dataset, String id) {
        var parts = id.split("/", -1);
        if (parts[0].equals("head")) {
            return head(dataset, parts[1]);
        }
        if (parts.length == 1) {
            return (parts[0].equals(Subject.COMPANY.code()) ? dataset.companies() : dataset.flows())
                    .map(list -> list.size() + " in the list")
                    .orElse("unknown");
        }
        if (parts.length == 2) {
            return member(dataset, parts).map(Member::name).orElse("not in the list");
        }
        var points = parts[1].isEmpty()
                ? Optional.of(dataset.data())
                : member(dataset, parts).map(Member::data);
        return points.map(data -> data.get(new IndicatorCode(parts[2])))
                .map(Merge::said)
                .orElse("not stated");
    }

    private static String head(Dataset dataset, String field) {
        var site = dataset.site();
        return switch (field) {
            case "name" -> site.name();
            case "country" -> site.country();
            case "stage" -> site.stage().code();
            case "illustrative" -> site.illustrative() ? "yes" : "no";
            case "note" -> site.note();
            default -> dataset.key();
        };
    }

    private static Optional<Member> member(Dataset dataset, String[] parts) {
        var list = parts[0].equals(Subject.COMPANY.code()) ? dataset.companies() : dataset.flows();
        return list.orElse(List.of()).stream()
                .filter(member -> member.id().equals(parts[1]))
                .findFirst();
    }

    private static String said(DataPoint point) {
        return Stream.of(
                        point.value()
                                .map(value -> value.text() + " " + UNITS.symbol(point.unit()))
                                .orElse("not stated"),
                        point.status().code(),
                        point.uncertainty()
                                .map(one -> "± " + one.amount().toPlainString() + " "
                                        + one.kind().code())
                                .orElse(""),
                        point.source(),
                        point.evidence(),
                        point.method(),
                        point.boundary(),
                        point.note())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
