package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.sites.Asked;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** A dataset's data points, as the indicators of a version group and name them. */
final class DataTables {

    private static final List<String> COLUMNS =
            List.of("Data point", "Value", "Status", "Source and evidence", "How", "Needed by");

    private final StandardVersion version;
    private final Asked asked;
    private final Statements statements;

    DataTables(Asked asked) {
        this.version = asked.version();
        this.asked = asked;
        this.statements = Statements.of(version, Language.EN);
    }

    /** The area's data points, theme by theme; the points that the version does not know come last. */
    List<Element> area(Map<IndicatorCode, DataPoint> data) {
        List<Element> sections = new ArrayList<>();
        asked.byTheme(Subject.AREA).forEach((theme, indicators) -> {
            var title = theme.map(statements::theme).orElse("Not read by a criterion in this stage");
            var rows = indicators.stream()
                    .filter(indicator -> theme.isPresent() || data.containsKey(indicator.code()))
                    .map(indicator -> row(indicator.code(), Optional.ofNullable(data.get(indicator.code()))))
                    .toList();
            if (!rows.isEmpty()) {
                sections.add(section(title, rows.stream()));
            }
        });
        var others = data.values().stream()
                .filter(point -> !version.indicators().containsKey(point.indicator()))
                .map(point -> row(point.indicator(), Optional.of(point)))
                .toList();
        if (!others.isEmpty()) {
            sections.add(section("Not asked for by " + version.id(), others.stream()));
        }
        return sections;
    }

    private static Element section(String title, Stream<Element> rows) {
        return element("section", "theme", text("h3", "", title), Markup.table("points", title, COLUMNS, rows));
    }

    private Element row(IndicatorCode code, Optional<DataPoint> point) {
        var status = point.map(DataPoint::status).orElse(Status.MISSING);
        return Markup.row(
                        COLUMNS,
                        element("span", "", text("span", "name", label(code)), text("code", "quiet", code.value())),
                        value(point),
                        text("span", status == Status.MISSING ? "quiet" : "", status.code()),
                        texts(point, DataPoint::source, DataPoint::evidence),
                        how(point),
                        codes(code))
                .setAttribute("data-point", code.value());
    }

    /** The label of an indicator; its code if the version does not have it. */
    String label(IndicatorCode code) {
        return version.indicators().containsKey(code) ? statements.label(code) : code.value();
    }

    private Element value(Optional<DataPoint> point) {
        return point.flatMap(DataPoint::value)
                .map(value -> {
                    var uncertainty = point.flatMap(DataPoint::uncertainty)
                            .map(one ->
                                    " " + Wording.uncertainty(one, point.get().unit()))
                            .orElse("");
                    return text("span", "value number", value(point.get(), value) + uncertainty);
                })
                .orElseGet(() -> text("span", "quiet", "not stated"));
    }

    private String value(DataPoint point, Value value) {
        return switch (value) {
            case Value.OfNumber number ->
                statements.number(number.number(), point.unit().isEmpty() ? "1" : point.unit());
            case Value.OfTruth truth -> truth.truth() ? "yes" : "no";
            case Value.OfCode word ->
                version.indicators().containsKey(point.indicator())
                        ? statements.code(word.code(), point.indicator())
                        : word.code();
        };
    }

    private static Element how(Optional<DataPoint> point) {
        var list = element("span", "");
        point.ifPresent(one -> {
            add(list, "method: ", one.method());
            add(list, "boundary: ", one.boundary());
            add(list, "", one.note());
        });
        return list;
    }

    @SafeVarargs
    private static Element texts(Optional<DataPoint> point, java.util.function.Function<DataPoint, String>... fields) {
        var list = element("span", "");
        point.ifPresent(one -> Stream.of(fields).forEach(field -> add(list, "", field.apply(one))));
        return list;
    }

    private static void add(Element list, String before, String text) {
        if (!text.isEmpty()) {
            list.appendChild(text("span", "line", before + text));
        }
    }

    private Element codes(IndicatorCode code) {
        var list = element("span", "codes");
        for (CriterionCode criterion : asked.by(code)) {
            list.appendChild(
                    Markup.link(StandardsAddress.of(version.id(), criterion, Language.EN), "code", criterion.value()));
        }
        return list;
    }

    /** Companies or flows as rows, what is measured as columns. @param subject company or flow */
    Element members(String label, Subject subject, List<Member> members) {
        var codes = new TreeSet<IndicatorCode>();
        members.forEach(member -> codes.addAll(member.data().keySet()));
        var ordered = Stream.concat(
                        version.indicators().values().stream()
                                .filter(indicator -> indicator.subject() == subject)
                                .map(Indicator::code)
                                .filter(codes::contains),
                        codes.stream().filter(code -> !version.indicators().containsKey(code)))
                .toList();
        var columns = Stream.concat(Stream.of("Name"), ordered.stream().map(this::label))
                .toList();
        var rows = members.stream().map(member -> {
            var cells = Stream.concat(
                    Stream.of(element(
                            "span", "", text("span", "name", member.name()), text("code", "quiet", member.id()))),
                    ordered.stream().map(code -> {
                        var point = Optional.ofNullable(member.data().get(code));
                        var cell = element("span", "", value(point));
                        point.filter(one -> one.status() != Status.MEASURED && one.status() != Status.MISSING)
                                .ifPresent(one -> cell.appendChild(
                                        text("span", "line quiet", one.status().code())));
                        return cell;
                    }));
            return Markup.row(columns, cells.toArray(Element[]::new));
        });
        return Markup.scrolling(label, Markup.table("grid", label, columns, rows));
    }
}
