-- Who changed what, when and why. Each entry carries the hash of the one before it, so that whoever changes or removes one in spite of
-- all locks breaks the chain from there on, which everybody can see who works the hashes out anew.

create table audit_entry (
  sequence bigint primary key,
  content  text   not null,
  previous text   not null check (previous ~ '^[0-9a-f]{64}$'),
  hash     text   not null unique check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  at       text   not null generated always as (content::jsonb ->> 'at') stored,
  who      text   not null generated always as (content::jsonb ->> 'who') stored,
  kind     text   not null generated always as (content::jsonb ->> 'kind') stored,
  object   text   not null generated always as (content::jsonb ->> 'object') stored,
  why      text   not null generated always as (content::jsonb ->> 'why') stored,
  constraint columns_say_what_the_content_says check (
    content::jsonb @> jsonb_build_object('sequence', sequence, 'previous', previous))
);
create index on audit_entry (object, sequence);
create index on audit_entry (who, sequence);
comment on table audit_entry is 'Changes, as canonical JSON; the hash of each is in the next one';

create function check_audit_entry() returns trigger language plpgsql as $$
declare
  last audit_entry;
begin
  -- Two writers wait for each other, so that the chain never has two ends.
  perform pg_advisory_xact_lock(hashtext('audit'));
  select * into last from audit_entry order by sequence desc limit 1;
  if new.sequence <> coalesce(last.sequence, 0) + 1 or new.previous <> coalesce(last.hash, repeat('0', 64)) then
    raise exception 'entry % does not follow the last one', new.sequence using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger in_order before insert on audit_entry for each row execute function check_audit_entry();
create trigger append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
revoke update, delete, truncate on audit_entry from public, current_user;
