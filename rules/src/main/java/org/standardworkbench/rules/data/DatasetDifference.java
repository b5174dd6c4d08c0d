package org.standardworkbench.rules.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;

/**
 * What differs between two datasets, usually two snapshots of the same one. How a number is spelled ({@code 5} or {@code 5.0}) and where
 * a data point was read are no differences; everything else that data can say is one.
 *
 * @param head fields of site, period and scope that differ
 * @param lists whether a list became known or unknown; at most one change for companies and one for flows
 * @param members companies and flows that came, went or were renamed, in the order of subject and id
 * @param points data points that came, went or changed, in the order of subject, member and indicator; those of a member that came
 *     or went are among them
 */
public record DatasetDifference(
        List<FieldChange> head, List<ListChange> lists, List<MemberChange> members, List<PointChange> points) {

    /**
     * A field of a data point or of the head.
     *
     * @param field its column in data files, for example {@code unit}
     * @param from as a data file writes it; empty if there was nothing
     * @param to likewise
     */
    public record FieldChange(String field, String from, String to) {}

    /**
     * A list that is known on one side only.
     *
     * @param subject companies or flows
     * @param known whether it is known now
     */
    public record ListChange(Subject subject, boolean known) {}

    /**
     * A company or flow.
     *
     * @param subject company or flow
     * @param id its id
     * @param from its name before; empty if it came
     * @param to its name now; empty if it went
     */
    public record MemberChange(Subject subject, String id, Optional<String> from, Optional<String> to) {}

    /** Copies the lists. */
    public DatasetDifference {
        head = List.copyOf(head);
        lists = List.copyOf(lists);
        members = List.copyOf(members);
        points = List.copyOf(points);
    }

    /** What differs from the first dataset to the second. */
    public static DatasetDifference between(Dataset from, Dataset to) {
        List<ListChange> lists = new ArrayList<>();
        List<MemberChange> members = new ArrayList<>();
        List<PointChange> points = new ArrayList<>();
        points(Subject.AREA, "", from.data(), to.data(), points);
        compare(Subject.COMPANY, from.companies(), to.companies(), lists, members, points);
        compare(Subject.FLOW, from.flows(), to.flows(), lists, members, points);
        return new DatasetDifference(PointFields.head(from, to), lists, members, points);
    }

    private static void compare(
            Subject subject,
            Optional<List<Member>> from,
            Optional<List<Member>> to,
            List<ListChange> lists,
            List<MemberChange> members,
            List<PointChange> points) {
        if (from.isPresent() != to.isPresent()) {
            lists.add(new ListChange(subject, to.isPresent()));
        }
        Map<String, Member> before = byId(from);
        Map<String, Member> after = byId(to);
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            Optional<Member> old = Optional.ofNullable(before.get(id));
            Optional<Member> now = Optional.ofNullable(after.get(id));
            if (!old.map(Member::name).equals(now.map(Member::name))) {
                members.add(new MemberChange(subject, id, old.map(Member::name), now.map(Member::name)));
            }
            points(
                    subject,
                    id,
                    old.map(Member::data).orElse(Map.of()),
                    now.map(Member::data).orElse(Map.of()),
                    points);
        }
    }

    private static Map<String, Member> byId(Optional<List<Member>> members) {
        Map<String, Member> byId = new TreeMap<>();
        members.ifPresent(list -> list.forEach(member -> byId.put(member.id(), member)));
        return byId;
    }

    private static void points(
            Subject subject,
            String member,
            Map<IndicatorCode, DataPoint> from,
            Map<IndicatorCode, DataPoint> to,
            List<PointChange> points) {
        TreeSet<IndicatorCode> codes = new TreeSet<>(from.keySet());
        codes.addAll(to.keySet());
        for (IndicatorCode code : codes) {
            Optional<DataPoint> old = Optional.ofNullable(from.get(code));
            Optional<DataPoint> now = Optional.ofNullable(to.get(code));
            if (old.isEmpty()
                    || now.isEmpty()
                    || !PointFields.changes(old.get(), now.get()).isEmpty()) {
                points.add(new PointChange(subject, member, code, old, now));
            }
        }
    }

    /** Whether the datasets say the same. */
    public boolean isEmpty() {
        return head.isEmpty() && lists.isEmpty() && members.isEmpty() && points.isEmpty();
    }

    /**
     * The dataset with these changes made. On the first dataset of the difference this gives the second; on another one it sets what
     * the difference says and leaves the rest as it is.
     *
     * @throws IllegalArgumentException if a changed field of the head cannot be read, which no difference between datasets has
     */
    public Dataset applyTo(Dataset dataset) {
        return new Dataset(
                site(dataset.site()),
                new Period(
                        to("period_start")
                                .map(LocalDate::parse)
                                .orElse(dataset.period().start()),
                        to("period_end")
                                .map(LocalDate::parse)
                                .orElse(dataset.period().end())),
                to("scope").map(DatasetDifference::scope).orElse(dataset.scope()),
                applied(Subject.AREA, "", dataset.data()),
                applied(Subject.COMPANY, dataset.companies()),
                applied(Subject.FLOW, dataset.flows()));
    }

    private Site site(Site site) {
        return new Site(
                to("id").map(SiteId::new).orElse(site.id()),
                to("name").orElse(site.name()),
                to("country").orElse(site.country()),
                to("stage").map(DatasetDifference::stage).orElse(site.stage()),
                to("illustrative").map(Boolean::parseBoolean).orElse(site.illustrative()),
                to("note").orElse(site.note()));
    }

    private Optional<String> to(String field) {
        return head.stream()
                .filter(change -> change.field().equals(field))
                .map(FieldChange::to)
                .findFirst();
    }

    private static Stage stage(String code) {
        for (Stage stage : Stage.values()) {
            if (stage.code().equals(code)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("`" + code + "` is no stage");
    }

    private static Scope scope(String code) {
        for (Scope scope : Scope.values()) {
            if (scope.code().equals(code)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("`" + code + "` is no scope");
    }

    private Optional<List<Member>> applied(Subject subject, Optional<List<Member>> list) {
        boolean known = lists.stream()
                .filter(change -> change.subject() == subject)
                .map(ListChange::known)
                .findFirst()
                .orElse(list.isPresent());
        if (!known) {
            return Optional.empty();
        }
        Map<String, Member> byId = byId(list);
        for (MemberChange change : members) {
            if (change.subject() == subject) {
                Member old = byId.remove(change.id());
                change.to()
                        .ifPresent(name -> byId.put(
                                change.id(), new Member(change.id(), name, old == null ? Map.of() : old.data())));
            }
        }
        byId.replaceAll((id, member) -> new Member(id, member.name(), applied(subject, id, member.data())));
        return Optional.of(List.copyOf(byId.values()));
    }

    private Map<IndicatorCode, DataPoint> applied(
            Subject subject, String member, Map<IndicatorCode, DataPoint> before) {
        Map<IndicatorCode, DataPoint> after = new TreeMap<>(before);
        for (PointChange change : points) {
            if (change.subject() == subject && change.member().equals(member)) {
                change.to()
                        .ifPresentOrElse(
                                point -> after.put(change.indicator(), point), () -> after.remove(change.indicator()));
            }
        }
        return after;
    }
}
