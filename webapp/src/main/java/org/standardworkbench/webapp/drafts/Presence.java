package org.standardworkbench.webapp.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Who is where in a draft now. It is not stored: after a restart everybody says it again. Safe for use by several threads.
 */
@Service
public class Presence {

    /** For how long somebody counts as being there who does not say it again. */
    public static final Duration STAYS = Duration.ofSeconds(45);

    private static final int MOST = 10_000;

    private final Map<Seat, Present> seats = new ConcurrentHashMap<>();
    private final Drafts drafts;
    private final Desk desk;
    private final Clock clock;

    private record Seat(long draft, String visit) {}

    /**
     * Somebody at a place of a draft.
     *
     * @param visit tells apart two windows of one person
     * @param author who
     * @param where the criterion's code or the file that they have before them
     * @param seen when they last said so
     */
    public record Present(String visit, Author author, String where, Instant seen) {}

    @Autowired
    Presence(Drafts drafts, Desk desk) {
        this(drafts, desk, Clock.systemUTC());
    }

    Presence(Drafts drafts, Desk desk, Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Says that the one who asks is somewhere; to be said again within {@link #STAYS}.
     *
     * @param visit any text that is the window's own
     * @param where the criterion's code or the file
     * @return the others who are in the draft now, by name
     */
    public List<Present> here(long draft, String visit, String where) {
        drafts.get(draft);
        sweep();
        if (seats.size() < MOST) {
            seats.put(new Seat(draft, visit), new Present(visit, desk.author(), where, clock.instant()));
        }
        return others(draft, visit);
    }

    /** Says that a window is closed. */
    public void leave(long draft, String visit) {
        seats.remove(new Seat(draft, visit));
    }

    /** Who else is in a draft, by name. */
    public List<Present> others(long draft, String visit) {
        sweep();
        return seats.entrySet().stream()
                .filter(seat ->
                        seat.getKey().draft() == draft && !seat.getKey().visit().equals(visit))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(
                                (Present present) -> present.author().name())
                        .thenComparing(Present::visit))
                .toList();
    }

    private void sweep() {
        var gone = clock.instant().minus(STAYS);
        seats.values().removeIf(present -> present.seen().isBefore(gone));
    }
}
