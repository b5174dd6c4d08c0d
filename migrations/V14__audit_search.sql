-- What the page of the audit asks for: entries of a kind, of some days, or that hold some words, also where there are a hundred thousand.

create index on audit_entry (kind, sequence);
create index on audit_entry (at collate "C", sequence);

create function audit_words(who text, kind text, object text, why text, content text) returns tsvector
  language sql immutable parallel safe
  -- Marks between letters part words, so that a part of a path or of a code is found. What is longer than anybody reads is cut.
  return to_tsvector('simple'::regconfig, regexp_replace(
    left(who || ' ' || kind || ' ' || object || ' ' || why || ' ' || coalesce((content::jsonb -> 'details')::text, ''), 100000),
    '\\[nrtbf]|[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]', ' ', 'g'));
comment on function audit_words is 'The words of an entry of the audit, by which it is found';

create index on audit_entry using gin (audit_words(who, kind, object, why, content));
