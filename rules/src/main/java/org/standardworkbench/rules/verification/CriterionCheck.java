package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.files.VersionPlaces;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Units;

/** Everything that is claimed of one criterion, on all spans of dates. */
final class CriterionCheck {

    private final StandardVersion version;
    private final VersionPlaces places;
    private final Reach reach;
    private final Optional<Assessor> assessor;
    private final Criterion criterion;
    private final Language language;
    private final List<Found> found = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private int spans;

    /** A claim on a span, with what shows it. */
    private record Found(Claim claim, Span span, Finding.Proof proof, List<Example> examples, Wording wording) {

        boolean same(Found other) {
            return claim.kind() == other.claim.kind() && claim.about() == other.claim.about();
        }
    }

    CriterionCheck(
            StandardVersion version,
            VersionPlaces places,
            Reach reach,
            Optional<Assessor> assessor,
            Criterion criterion,
            Language language) {
        this.version = version;
        this.places = places;
        this.reach = reach;
        this.assessor = assessor;
        this.criterion = criterion;
        this.language = language;
    }

    Verification check() {
        try {
            List<Span> all = Span.of(version, Reads.of(criterion).parameters());
            spans = all.size();
            all.forEach(this::check);
        } catch (UndecidedException notFollowed) {
            found.clear();
            undecided(FindingWords.of(language).say(notFollowed.key()));
        }
        return new Verification(findings(), List.copyOf(undecided));
    }

    private void undecided(String reason) {
        undecided.add(new Undecided(
                places.of(criterion.code(), criterion.requirement().condition()),
                criterion.code().value(),
                reason));
    }

    private void check(Span span) {
        Table table = Table.of(version, reach, criterion, span);
        Wording wording = Wording.of(version, places, span, language);
        List<Claim> claims = new ArrayList<>(TruthCheck.of(table, wording));
        if (claims.stream().noneMatch(claim -> claim.kind() == Finding.Kind.NEVER_ASKED)) {
            List<Condition> told = claims.stream().map(Claim::about).toList();
            claims.addAll(RedundancyCheck.of(table, wording, told));
            claims.addAll(BandsCheck.of(table, wording));
            rollUp(span, wording).ifPresent(claims::add);
        }
        if (claims.isEmpty()) {
            return;
        }
        Confirmation confirmation = new Confirmation(version, table, wording, assessor);
        for (Claim claim : claims) {
            Optional<Confirmation.Shown> shown = confirmation.of(claim);
            shown.ifPresentOrElse(
                    one -> found.add(new Found(claim, span, one.proof(), one.examples(), wording)),
                    () -> undecided(wording.words().say("undecided.unshown", kind(claim, wording))));
        }
    }

    private static String kind(Claim claim, Wording wording) {
        return wording.words().say("kind." + claim.kind().code().replace(' ', '-'));
    }

    /** A share of companies beyond all of them, or one that is reached without any. */
    private Optional<Claim> rollUp(Span span, Wording wording) {
        if (!(criterion.rollUp().orElse(null) instanceof RollUp.AtLeastShare(var name))) {
            return Optional.empty();
        }
        var parameter = Objects.requireNonNull(version.parameters().get(name));
        var share = parameter.on(span.day()).flatMap(dated -> Units.ratio(parameter.unit(), "%")
                .map(ratio -> ratio.applyTo(dated.value())));
        Condition about = criterion.requirement().condition();
        String value = wording.statements().parameter(name);
        if (share.filter(percent -> percent.compareTo(java.math.BigDecimal.valueOf(100)) > 0)
                .isPresent()) {
            return Optional.of(Claim.proved(
                    Finding.Kind.NEVER_MET,
                    about,
                    wording.words().sentence("share-never", value, Finding.Piece.name(name)),
                    wording.words().say("proof.share-most")));
        }
        if (share.filter(percent -> percent.signum() <= 0).isPresent()) {
            return Optional.of(Claim.proved(
                    Finding.Kind.ALWAYS_MET,
                    about,
                    wording.words().sentence("share-always", value, Finding.Piece.name(name)),
                    wording.words().say("proof.share-least")));
        }
        return Optional.empty();
    }

    /** What holds on all spans is told once; what makes no difference has to make none on any date. */
    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<Found> told = new ArrayList<>();
        for (Found one : found) {
            if (told.stream().anyMatch(one::same)) {
                continue;
            }
            List<Found> same = found.stream().filter(one::same).toList();
            told.add(one);
            if (same.size() >= spans) {
                findings.add(finding(same.getLast(), Span.ALWAYS));
            } else if (one.claim().kind() != Finding.Kind.REDUNDANT) {
                same.forEach(each -> findings.add(finding(each, each.span())));
            }
        }
        return findings.stream().distinct().sorted().toList();
    }

    private Finding finding(Found one, Span span) {
        List<Finding.Piece> sentence = new ArrayList<>(one.claim().sentence());
        if (!span.equals(Span.ALWAYS)) {
            sentence.addAll(one.wording().words().when(span));
        }
        return new Finding(
                one.claim().kind(),
                places.of(criterion.code(), one.claim().about()),
                Optional.of(criterion.code()),
                one.wording().statements().line(one.claim().about()),
                sentence,
                span,
                one.proof(),
                one.examples());
    }
}
