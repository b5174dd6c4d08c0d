package org.standardworkbench.webapp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.webapp.access.Change;
import org.standardworkbench.webapp.access.Person;

class EntryTests {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Person ANNA =
            new Person(Person.Kind.SIGNED_IN, 1, "anna", "Anna", Optional.empty(), "en", Set.of());

    @Test
    void saysWhoWhenWhatAndWhy() {
        var entry = Entry.after(
                0, Entry.NOTHING, NOON, ANNA, new Change("draft saved", "draft 7", "bound raised", Map.of("rows", 2)));

        assertThat(entry.content())
                .isEqualTo("{\"at\":\"2026-01-01T12:00:00.000000Z\",\"details\":{\"rows\":2},\"kind\":\"draft saved\","
                        + "\"object\":\"draft 7\",\"previous\":\"" + Entry.NOTHING
                        + "\",\"sequence\":1,\"who\":\"anna\","
                        + "\"why\":\"bound raised\"}");
        assertThat(entry.hash()).isEqualTo(Hashes.of(entry.content()));
    }

    @Test
    void theSameChangeAtAnotherPlaceOfTheChainHasAnotherHash() {
        var change = new Change("draft saved", "draft 7", "", Map.of());
        var first = Entry.after(0, Entry.NOTHING, NOON, ANNA, change);
        var second = Entry.after(1, first.hash(), NOON, ANNA, change);

        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.hash()).isNotEqualTo(first.hash());
    }

    /** PROPERTY: whichever entry says something else, every entry from there on has another hash, and none before. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aChangeAnywhereChangesEveryHashFromThereOn(long seed) {
        var random = new Random(seed);
        var reasons = new ArrayList<String>();
        for (int entry = 0; entry < 30; entry++) {
            reasons.add(anyText(random));
        }
        int place = random.nextInt(reasons.size());
        var other = new ArrayList<>(reasons);
        other.set(place, reasons.get(place) + "x");

        var hashes = chain(reasons);
        var otherHashes = chain(other);

        assertThat(otherHashes.subList(0, place)).isEqualTo(hashes.subList(0, place));
        assertThat(otherHashes.subList(place, 30))
                .doesNotContainAnyElementsOf(hashes.subList(place, 30))
                .doesNotHaveDuplicates();
    }

    private static List<String> chain(List<String> reasons) {
        var hashes = new ArrayList<String>();
        var last = Entry.NOTHING;
        for (var why : reasons) {
            last = Entry.after(hashes.size(), last, NOON, ANNA, new Change("tried", "thing", why, Map.of()))
                    .hash();
            hashes.add(last);
        }
        return hashes;
    }

    /** Quotes, backslashes and letters of several scripts. */
    private static String anyText(Random random) {
        var letters = "ab\"\\\u0101\u0416\u4e2d\n {}";
        var text = new StringBuilder();
        for (int letter = random.nextInt(20); letter > 0; letter--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
