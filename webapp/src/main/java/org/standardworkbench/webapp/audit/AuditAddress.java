package org.standardworkbench.webapp.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.standardworkbench.webapp.page.Address;

/**
 * A state of the list of entries.
 *
 * @param who only what this account did; may be empty
 * @param kind only entries of this kind; may be empty
 * @param object only what was done to this; may be empty
 * @param from the first day, in UTC
 * @param to the last day, in UTC
 * @param text words that entries hold, or begin to, or the hash of one; may be empty
 * @param before only entries older than the one of this number
 * @param after only entries newer than the one of this number, the oldest of them
 * @param unread names of parameters that mean nothing; no part of the address
 */
public record AuditAddress(
        String who,
        String kind,
        String object,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String text,
        OptionalLong before,
        OptionalLong after,
        List<String> unread)
        implements Address {

    /** The newest entries. */
    public static final AuditAddress ALL = new AuditAddress(
            "", "", "", Optional.empty(), Optional.empty(), "", OptionalLong.empty(), OptionalLong.empty(), List.of());

    /** Characters of a filter. */
    public static final int LONGEST = 500;

    /** Copies the list. */
    public AuditAddress {
        unread = List.copyOf(unread);
    }

    /** Reads the parameters of an address; what means nothing is passed over and named in {@link #unread}. */
    public static AuditAddress of(Map<String, List<String>> parameters) {
        return new Reading(parameters).address();
    }

    private record Reading(Map<String, List<String>> parameters, List<String> unread) {

        Reading(Map<String, List<String>> parameters) {
            this(parameters, new ArrayList<>());
        }

        AuditAddress address() {
            var text = text("text");
            if (!text.isEmpty() && Conditions.words(text).findFirst().isEmpty()) {
                unread.add("text");
                text = "";
            }
            return new AuditAddress(
                    text("who"),
                    text("kind"),
                    text("object"),
                    day("from"),
                    day("to"),
                    text,
                    number("before"),
                    number("after"),
                    unread);
        }

        private String text(String name) {
            var text = parameters.getOrDefault(name, List.of()).stream()
                    .findFirst()
                    .orElse("")
                    .strip();
            // No text in the database holds it, and the database would refuse the question.
            if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
                unread.add(name);
                return "";
            }
            return text;
        }

        private Optional<LocalDate> day(String name) {
            var text = text(name);
            try {
                return text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && day.getYear() < 9999);
            } catch (DateTimeException noDay) {
                unread.add(name);
                return Optional.empty();
            }
        }

        private OptionalLong number(String name) {
            var text = text(name);
            if (text.matches("[0-9]{1,15}")) {
                return OptionalLong.of(Long.parseLong(text));
            }
            if (!text.isEmpty()) {
                unread.add(name);
            }
            return OptionalLong.empty();
        }
    }

    /** The page of one entry. */
    public static String of(long sequence) {
        return "audit/" + sequence;
    }

    /** What one account did. */
    public static AuditAddress ofPerson(String name) {
        return ALL.with(name, "", "", Optional.empty(), Optional.empty(), "");
    }

    /** What was done to one thing. */
    public static AuditAddress ofObject(String object) {
        return ALL.with("", "", object, Optional.empty(), Optional.empty(), "");
    }

    /** Other filters, from the newest entry on. */
    public AuditAddress with(
            String who, String kind, String object, Optional<LocalDate> from, Optional<LocalDate> to, String text) {
        return new AuditAddress(
                who, kind, object, from, to, text, OptionalLong.empty(), OptionalLong.empty(), List.of());
    }

    /** The entries that follow on a page, older than one. */
    public AuditAddress olderThan(long sequence) {
        return new AuditAddress(
                who, kind, object, from, to, text, OptionalLong.of(sequence), OptionalLong.empty(), List.of());
    }

    /** The entries that stand before a page, newer than one. */
    public AuditAddress newerThan(long sequence) {
        return new AuditAddress(
                who, kind, object, from, to, text, OptionalLong.empty(), OptionalLong.of(sequence), List.of());
    }

    /** The same filters from the newest entry on. */
    public AuditAddress newest() {
        return with(who, kind, object, from, to, text);
    }

    /** Whether all entries pass. */
    public boolean unfiltered() {
        return filters().values().stream().allMatch(Optional::isEmpty);
    }

    /** The filters by parameter. */
    public Map<String, Optional<String>> filters() {
        Map<String, Optional<String>> filters = new LinkedHashMap<>();
        filters.put("who", some(who));
        filters.put("kind", some(kind));
        filters.put("object", some(object));
        filters.put("from", from.map(LocalDate::toString));
        filters.put("to", to.map(LocalDate::toString));
        filters.put("text", some(text));
        return filters;
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    @Override
    public String href() {
        var all = filters();
        before.ifPresent(number -> all.put("before", Optional.of(String.valueOf(number))));
        after.ifPresent(number -> all.put("after", Optional.of(String.valueOf(number))));
        var query = all.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "audit" : "audit?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%40", "@")
                .replace("+", "%20");
    }
}
