package org.standardworkbench.webapp.audit;

/**
 * An entry of the audit as the database holds it, whether it is as it was written or not.
 *
 * @param sequence its number
 * @param content all that it says, as canonical JSON; the other texts but the hashes are taken from it
 * @param previous the hash of the entry before it
 * @param hash its own hash
 * @param at when it was written, as RFC 3339 in UTC
 * @param who the name of the account, or a word such as {@code workbench}
 * @param kind what was done
 * @param object to what
 * @param why what the person said about it; may be empty
 */
public record KeptEntry(
        long sequence,
        String content,
        String previous,
        String hash,
        String at,
        String who,
        String kind,
        String object,
        String why) {}
