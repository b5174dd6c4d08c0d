package org.standardworkbench.webapp.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import org.standardworkbench.rules.files.VersionFiles;

/** The changes that fields made to a workspace, each of which can be undone as long as the page is open. To be used by one thread at a time. */
public final class Steps {

    /** Steps that can be undone; the files of a version are shared between them. */
    private static final int MOST = 100;

    private final Workspace work;
    private final Deque<VersionFiles> done = new ArrayDeque<>();
    private final Deque<VersionFiles> undone = new ArrayDeque<>();

    /** No steps yet. */
    public Steps(Workspace work) {
        this.work = work;
    }

    /** Another state of the files, as a step that can be undone. */
    public void change(VersionFiles now) {
        done.push(work.files());
        if (done.size() > MOST) {
            done.removeLast();
        }
        undone.clear();
        work.change(now);
    }

    /** Whether there is a step to undo. */
    public boolean canUndo() {
        return !done.isEmpty();
    }

    /** Whether there is a step to do again. */
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last step back; nothing happens if there is none. */
    public void undo() {
        step(done, undone);
    }

    /** Does again what was undone last; nothing happens if there is nothing. */
    public void redo() {
        step(undone, done);
    }

    private void step(Deque<VersionFiles> from, Deque<VersionFiles> to) {
        if (!from.isEmpty()) {
            to.push(work.files());
            work.change(from.pop());
        }
    }
}
