package org.standardworkbench.rules.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.files.check.Draft;
import org.standardworkbench.rules.files.source.Fields;
import org.standardworkbench.rules.files.source.YamlValue;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Place;

/** Reads a criterion's {@code cases.yaml} against the version that it belongs to. */
final class CasesReader {

    static final String FILE = "cases.yaml";

    private static final Pattern PARTLY = Pattern.compile("partly met, ([0-9]{1,4})");

    private final Reading reading;
    private final Draft draft;
    private final CaseData data;

    CasesReader(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
        this.data = new CaseData(reading, draft);
    }

    /** The cases that could be read. */
    List<Case> read(CriterionCode criterion, String folder) {
        String path = folder + "/" + FILE;
        Optional<List<YamlValue>> items = reading.list(path, "cases", true);
        if (items.isEmpty()) {
            return List.of();
        }
        int before = reading.problems.count();
        List<Case> cases = reading.each(items.get(), "a case", fields -> one(criterion, fields));
        checkNames(cases);
        if (reading.problems.count() == before) {
            checkKinds(path, cases);
        }
        return cases;
    }

    private Optional<Case> one(CriterionCode criterion, Fields fields) {
        Optional<String> name = fields.required("name").flatMap(reading.values::text);
        Optional<Fields> given =
                fields.required("given").flatMap(value -> Fields.of(value, "what is given", reading.problems));
        Optional<Map<CriterionCode, Case.Prior>> outcomes = given.map(fieldsGiven -> outcomes(fieldsGiven, criterion));
        Optional<CaseData.Given> dataset = given.flatMap(data::read);
        given.ifPresent(Fields::refuseOthers);
        Optional<Case.Expected> expected = fields.required("expected")
                .flatMap(value -> Fields.of(value, "what is expected", reading.problems))
                .flatMap(value -> expected(value, criterion));
        Optional<String> because = fields.required("because").flatMap(reading.values::text);
        Place place = fields.placeOf("name");
        return name.flatMap(sentence -> dataset.flatMap(set -> outcomes.flatMap(prior -> expected.flatMap(result ->
                because.map(why -> new Case(criterion, sentence, set.dataset(), prior, result, why, place))))));
    }

    private Map<CriterionCode, Case.Prior> outcomes(Fields given, CriterionCode own) {
        Map<CriterionCode, Case.Prior> outcomes = new HashMap<>();
        Optional<Fields> fields =
                given.optional("outcomes").flatMap(value -> Fields.of(value, "the list of outcomes", reading.problems));
        if (fields.isEmpty()) {
            return outcomes;
        }
        for (YamlValue.Entry entry : fields.get().others()) {
            fields.get().optional(entry.key());
            if (draft.criterionNames().lacks(entry.key()) || !CriterionCode.isValid(entry.key())) {
                reading.problems.error(
                        entry.place(),
                        "The version has no criterion " + Advice.quote(entry.key()) + ".",
                        Advice.on(entry.key(), draft.criterionNames().names(), "criteria"));
            } else if (entry.key().equals(own.value())) {
                reading.problems.error(
                        entry.place(), "A case cannot give the outcome of its own criterion.", "Delete the line.");
            } else {
                CriterionCode code = new CriterionCode(entry.key());
                prior(code, entry.value()).ifPresent(prior -> outcomes.put(code, prior));
            }
        }
        return outcomes;
    }

    private Optional<Case.Prior> prior(CriterionCode code, YamlValue value) {
        Optional<String> text = reading.values.text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher partly = PARTLY.matcher(text.get());
        if (partly.matches()) {
            int points = Integer.parseInt(partly.group(1));
            checkBand(code, points, value.place());
            return Optional.of(new Case.Prior(OutcomeKind.PARTLY_MET, points));
        }
        if (text.get().equals(OutcomeKind.PARTLY_MET.code())) {
            reading.problems.error(value.place(), "The points are missing.", "Write for example `\"partly met, 3\"`.");
            return Optional.empty();
        }
        int maximum = maximum(code);
        return reading.values
                .word(value, OutcomeKind.class, OutcomeKind::code)
                .map(kind -> new Case.Prior(
                        kind, kind == OutcomeKind.MET || kind == OutcomeKind.UNDETERMINED ? maximum : 0));
    }

    private int maximum(CriterionCode code) {
        return Optional.ofNullable(draft.criteria().get(code))
                .map(parsed -> parsed.model().maximum())
                .orElse(0);
    }

    private void checkBand(CriterionCode code, int points, Place place) {
        Optional<Criterion> criterion =
                Optional.ofNullable(draft.criteria().get(code)).map(parsed -> parsed.model());
        if (criterion.isPresent() && criterion.get().bands().stream().noneMatch(band -> band.points() == points)) {
            List<String> known = criterion.get().bands().stream()
                    .map(band -> Integer.toString(band.points()))
                    .toList();
            reading.problems.error(
                    place,
                    "The criterion `" + code + "` cannot be partly met with " + points + " points.",
                    Advice.on(Integer.toString(points), known, "points"));
        }
    }

    private Optional<Case.Expected> expected(Fields fields, CriterionCode criterion) {
        Optional<OutcomeKind> outcome = fields.required("outcome")
                .flatMap(value -> reading.values.word(value, OutcomeKind.class, OutcomeKind::code));
        Optional<Integer> points = fields.optional("points").flatMap(value -> reading.values.whole(value, 1000));
        Optional<List<String>> missing =
                fields.optional("missing").map(value -> reading.values.list(value, reading.values::text));
        fields.refuseOthers();
        if (outcome.isEmpty()) {
            return Optional.empty();
        }
        checkPoints(fields, criterion, outcome.get(), points);
        if (fields.has("missing") && outcome.get() != OutcomeKind.UNDETERMINED) {
            reading.problems.error(
                    fields.placeOf("missing"), "Only an undetermined outcome has missing data.", "Delete `missing`.");
        }
        missing.ifPresent(codes -> codes.forEach(code -> data.checkMissing(code, fields.placeOf("missing"))));
        Optional<Integer> earned = outcome.get() == OutcomeKind.MET ? Optional.of(maximum(criterion)) : points;
        return Optional.of(new Case.Expected(outcome.get(), earned, missing));
    }

    private void checkPoints(Fields fields, CriterionCode criterion, OutcomeKind outcome, Optional<Integer> points) {
        Place place = fields.placeOf("points");
        switch (outcome) {
            case MET -> {
                if (points.isPresent()
                        && draft.criteria().containsKey(criterion)
                        && points.get() != maximum(criterion)) {
                    reading.problems.error(
                            place,
                            "Met earns the maximum of " + maximum(criterion) + " points, not " + points.get() + ".",
                            "Correct the points or the criterion's `@maximum`.");
                }
            }
            case PARTLY_MET -> {
                if (!fields.has("points")) {
                    reading.problems.error(place, "The points of partly met are missing.", "Add `points: …`.");
                }
                points.ifPresent(number -> checkBand(criterion, number, place));
            }
            case NOT_MET, UNDETERMINED, NOT_APPLICABLE -> {
                if (fields.has("points")) {
                    reading.problems.error(place, "Only met and partly met earn points.", "Delete `points`.");
                }
            }
        }
    }

    private void checkNames(List<Case> cases) {
        Map<String, Place> seen = new HashMap<>();
        for (Case one : cases) {
            Place first = seen.putIfAbsent(one.name(), one.place());
            if (first != null) {
                reading.problems.error(
                        one.place(),
                        "A case with this name stands on line " + first.line() + " already.",
                        "Say in the name what is special about it.");
            }
        }
    }

    private void checkKinds(String path, List<Case> cases) {
        for (OutcomeKind kind : List.of(OutcomeKind.MET, OutcomeKind.NOT_MET, OutcomeKind.UNDETERMINED)) {
            if (cases.stream().noneMatch(one -> one.expected().outcome() == kind)) {
                reading.problems.error(
                        reading.files.place(path),
                        "There is no case whose outcome is `" + kind.code() + "`.",
                        "Every criterion has at least a met, a not-met and an undetermined case.");
            }
        }
    }

    /** The period that cases are given for unless they say otherwise. */
    static Period defaultPeriod() {
        return new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    }
}
