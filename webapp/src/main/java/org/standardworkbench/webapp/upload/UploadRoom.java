package org.standardworkbench.webapp.upload;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** The memory that the uploads of all people together may take. A page keeps its files until it has others or is left. */
@Component
public class UploadRoom {

    /** Bytes for all pages together: ten of the largest files at once. */
    static final long ALL = 10L * Uploads.LARGEST;

    private final AtomicLong taken = new AtomicLong();

    /**
     * Takes room for a file.
     *
     * @param bytes how large it is
     * @return whether there is room; if not, nothing is taken
     */
    public boolean take(long bytes) {
        if (taken.addAndGet(bytes) > ALL) {
            taken.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    /** Gives back what was taken. */
    public void give(long bytes) {
        taken.addAndGet(-bytes);
    }
}
