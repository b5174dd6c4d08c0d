package org.standardworkbench.webapp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.webapp.access.Change;
import org.standardworkbench.webapp.access.Person;
import org.standardworkbench.webapp.audit.ChainCheck.Flaw;
import org.standardworkbench.webapp.audit.ChainCheck.Result;

class ChainCheckTests {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Person ANNA =
            new Person(Person.Kind.SIGNED_IN, 1, "anna", "Anna", Optional.empty(), "en", Set.of());

    /** More than two batches. */
    private static final int MANY = 2 * ChainCheck.BATCH + 17;

    private final List<KeptEntry> entries = chain(MANY);

    @Test
    void aChainAsItWasWrittenHolds() {
        assertThat(check()).isEqualTo(new Result.Holds(MANY, entries.getLast().hash()));
    }

    @Test
    void anEmptyChainHolds() {
        entries.clear();

        assertThat(check()).isEqualTo(new Result.Holds(0, Entry.NOTHING));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, ChainCheck.BATCH, ChainCheck.BATCH + 1, MANY})
    void anEntryThatSaysSomethingElseIsNamed(int sequence) {
        change(sequence, entry -> with(entry, entry.content().replace("\"anna\"", "\"berta\""), entry.hash()));

        assertThat(check()).isEqualTo(new Result.Broken(sequence, Flaw.CONTENT));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, ChainCheck.BATCH, MANY - 1})
    void theEntryAfterOneThatWasWrittenAnewWithAHashOfItsOwnIsNamed(int sequence) {
        change(sequence, entry -> {
            var content = entry.content().replace("\"anna\"", "\"berta\"");
            return new KeptEntry(
                    entry.sequence(),
                    content,
                    entry.previous(),
                    Hashes.of(content),
                    entry.at(),
                    "berta",
                    entry.kind(),
                    entry.object(),
                    entry.why());
        });

        assertThat(check()).isEqualTo(new Result.Broken(sequence + 1L, Flaw.ORDER));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, ChainCheck.BATCH + 1, MANY - 1})
    void anEntryThatWasRemovedIsNamed(int sequence) {
        entries.remove(sequence - 1);

        assertThat(check()).isEqualTo(new Result.Broken(sequence, Flaw.MISSING));
    }

    @Test
    void columnsThatSayOtherThanTheContentAreNamed() {
        change(
                5,
                entry -> new KeptEntry(
                        5,
                        entry.content(),
                        entry.previous(),
                        entry.hash(),
                        entry.at(),
                        "berta",
                        entry.kind(),
                        entry.object(),
                        entry.why()));

        assertThat(check()).isEqualTo(new Result.Broken(5, Flaw.COLUMNS));
    }

    @Test
    void aContentThatIsNoJsonIsNamedAlsoIfItsHashIsRight() {
        change(5, entry -> with(entry, "{", Hashes.of("{")));

        assertThat(check()).isEqualTo(new Result.Broken(5, Flaw.COLUMNS));
    }

    @Test
    void entriesThatWereRemovedAtTheEndAreSeenByTheHashAlone() {
        var last = entries.getLast().hash();
        entries.removeLast();

        assertThat(check())
                .isEqualTo(new Result.Holds(MANY - 1, entries.getLast().hash()));
        assertThat(entries).extracting(KeptEntry::hash).doesNotContain(last);
    }

    @Test
    void stopsWhenItIsToldTo() {
        var checked = new ArrayList<Long>();

        var result = new ChainCheck(this::after).run(checked::add, () -> !checked.isEmpty());

        assertThat(result).isEqualTo(new Result.Stopped(ChainCheck.BATCH));
        assertThat(checked).containsExactly((long) ChainCheck.BATCH);
    }

    private Result check() {
        return new ChainCheck(this::after).run(checked -> {}, () -> false);
    }

    private List<KeptEntry> after(long sequence, int most) {
        return entries.stream()
                .filter(entry -> entry.sequence() > sequence)
                .limit(most)
                .toList();
    }

    private void change(int sequence, UnaryOperator<KeptEntry> change) {
        entries.set(sequence - 1, change.apply(entries.get(sequence - 1)));
    }

    private static KeptEntry with(KeptEntry entry, String content, String hash) {
        return new KeptEntry(
                entry.sequence(),
                content,
                entry.previous(),
                hash,
                entry.at(),
                entry.who(),
                entry.kind(),
                entry.object(),
                entry.why());
    }

    private static List<KeptEntry> chain(int length) {
        List<KeptEntry> chain = new ArrayList<>();
        var last = Entry.NOTHING;
        for (int number = 0; number < length; number++) {
            var change = new Change("tried", "thing " + number, "why", Map.of("rows", number));
            var entry = Entry.after(number, last, NOON, ANNA, change);
            last = entry.hash();
            chain.add(new KeptEntry(
                    entry.sequence(),
                    entry.content(),
                    entry.previous(),
                    entry.hash(),
                    "2026-01-01T12:00:00.000000Z",
                    "anna",
                    "tried",
                    "thing " + number,
                    "why"));
        }
        return chain;
    }
}
