package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a merge has to tell, and the choices that it is given. */
final class Log {

    private final Map<String, Choice> choices;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<VersionPart> mine = new ArrayList<>();
    private final List<VersionPart> theirs = new ArrayList<>();

    Log(Map<String, Choice> choices) {
        this.choices = Map.copyOf(choices);
    }

    void mine(VersionPart part) {
        mine.add(part);
    }

    void theirs(VersionPart part) {
        theirs.add(part);
    }

    /** The choice that settles a conflict; if there is none, the conflict is kept. */
    Optional<Choice> settle(Conflict conflict) {
        Optional<Choice> choice = Optional.ofNullable(choices.get(conflict.id()));
        boolean settled = choice.isPresent()
                && !(conflict.form() == Conflict.Form.CRITERION && choice.get() instanceof Choice.Own);
        if (!settled) {
            conflicts.add(conflict);
            return Optional.empty();
        }
        return choice;
    }

    /** Remembers where the log stands, to take back what is told from here on. */
    int[] mark() {
        return new int[] {conflicts.size(), mine.size(), theirs.size()};
    }

    void backTo(int[] mark) {
        cut(conflicts, mark[0]);
        cut(mine, mark[1]);
        cut(theirs, mark[2]);
    }

    private static void cut(List<?> list, int size) {
        list.subList(size, list.size()).clear();
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    List<VersionPart> mine() {
        return mine;
    }

    List<VersionPart> theirs() {
        return theirs;
    }
}
