-- Drafts of versions. A revision is a whole set of files; it names them by the hashes of their bytes, so that a file which does not
-- change is kept once. Revisions of a draft form a chain in which each was made on top of the one before it. What was typed and not
-- saved is the one thing here that comes and goes.

create table draft_blob (
  hash  text  primary key check (hash = encode(sha256(bytes), 'hex')),
  bytes bytea not null
);
comment on table draft_blob is 'Files of drafts by the SHA-256 of their bytes';

create table draft (
  id              bigint      generated always as identity primary key,
  standard        text        not null check (standard ~ '^[a-z][a-z0-9-]{0,31}$'),
  name            text        not null check (length(name) between 1 and 200),
  base_number     text,
  base_hash       text        check (base_hash ~ '^[0-9a-f]{64}$'),
  origin_draft    bigint,
  origin_revision integer,
  started_by      text        not null check (length(started_by) between 1 and 200),
  started_at      timestamptz not null default now(),
  check ((base_number is null) = (base_hash is null)),
  check ((origin_draft is null) = (origin_revision is null))
);
comment on table draft is 'A draft that somebody started, for good';
comment on column draft.base_number is 'The version that it began as; empty for imported files';
comment on column draft.base_hash is 'The content hash of that version';
comment on column draft.origin_draft is 'The draft that it began as, if it began as one';

create table draft_event (
  id    bigint      generated always as identity primary key,
  draft bigint      not null,
  kind  text        not null check (kind in ('closed', 'reopened')),
  by    text        not null check (length(by) between 1 and 200),
  at    timestamptz not null default now()
);
create index on draft_event (draft, id);
comment on table draft_event is 'A draft is open unless the newest event says that it is closed';

create table draft_revision (
  draft           bigint      not null,
  number          integer     not null check (number >= 1),
  merged_draft    bigint,
  merged_revision integer,
  author          text        not null check (length(author) between 1 and 200),
  message         text        not null check (length(message) <= 2000),
  content_hash    text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
  tree            jsonb       not null check (jsonb_typeof(tree) = 'object'),
  saved_at        timestamptz not null default now(),
  primary key (draft, number),
  check ((merged_draft is null) = (merged_revision is null))
);
comment on table draft_revision is 'The saves of a draft: the highest number is the newest';
comment on column draft_revision.tree is 'The hash of each file by its path; ../standard.yaml is the file above the version';
comment on column draft_revision.content_hash is 'The same sum as the content hash of a version';

create table draft_unsaved (
  draft    bigint      not null,
  path     text        not null check (length(path) <= 500),
  author   text        not null check (length(author) between 1 and 200),
  revision integer     not null,
  text     text        not null check (octet_length(text) <= 2000000),
  typed_at timestamptz not null default now(),
  primary key (draft, path, author)
);
comment on table draft_unsaved is 'What somebody typed and did not save yet: replaced as they type, removed when it is saved';

create function check_draft() returns trigger language plpgsql as $$
begin
  if new.base_hash is not null and not exists (select from version_content where content_hash = new.base_hash
      and standard = new.standard and number = new.base_number) then
    raise exception 'there is no content % of %@%', new.base_hash, new.standard, new.base_number
      using errcode = 'foreign_key_violation';
  end if;
  if new.origin_draft is not null and not exists (select from draft_revision
      where draft = new.origin_draft and number = new.origin_revision) then
    raise exception 'there is no revision % of draft %', new.origin_revision, new.origin_draft
      using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;
create trigger of_what_is_there before insert on draft for each row execute function check_draft();

create function draft_is_closed(of bigint) returns boolean language sql stable as $$
  select coalesce((select kind = 'closed' from draft_event where draft = of order by id desc limit 1), false)
$$;

create function check_draft_event() returns trigger language plpgsql as $$
begin
  if not exists (select from draft where id = new.draft) then
    raise exception 'there is no draft %', new.draft using errcode = 'foreign_key_violation';
  end if;
  perform pg_advisory_xact_lock(hashtext('draft ' || new.draft));
  if draft_is_closed(new.draft) = (new.kind = 'closed') then
    raise exception 'draft % is not % twice', new.draft, new.kind using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger in_order before insert on draft_event for each row execute function check_draft_event();

-- The same sum as version_content_hash, over the tree of a revision.
create function draft_content_hash(tree jsonb) returns text language sql immutable as $$
  select encode(sha256(convert_to(coalesce(
           string_agg(value || '  ' || key || E'\n', '' order by key collate "C"), ''), 'UTF8')), 'hex')
  from jsonb_each_text(tree) where key not in ('release.json', '../standard.yaml')
$$;

create function check_draft_revision() returns trigger language plpgsql as $$
declare
  wrong text;
begin
  if not exists (select from draft where id = new.draft) then
    raise exception 'there is no draft %', new.draft using errcode = 'foreign_key_violation';
  end if;
  perform pg_advisory_xact_lock(hashtext('draft ' || new.draft));
  if draft_is_closed(new.draft) then
    raise exception 'draft % is closed', new.draft using errcode = 'restrict_violation';
  end if;
  if new.number <> (select coalesce(max(number), 0) + 1 from draft_revision where draft = new.draft) then
    raise exception 'revision % of draft % is not made on top of the newest', new.number, new.draft
      using errcode = 'unique_violation';
  end if;
  if new.merged_draft is not null and not exists (select from draft_revision
      where draft = new.merged_draft and number = new.merged_revision) then
    raise exception 'there is no revision % of draft %', new.merged_revision, new.merged_draft
      using errcode = 'foreign_key_violation';
  end if;
  select min(key) into wrong from jsonb_each_text(new.tree)
  where not exists (select from draft_blob where hash = value)
     or key <> '../standard.yaml' and key !~ '^([A-Za-z0-9][A-Za-z0-9._-]*/){0,5}[A-Za-z0-9][A-Za-z0-9._-]*$';
  if wrong is not null then
    raise exception 'there is no file % of revision % of draft %', wrong, new.number, new.draft
      using errcode = 'foreign_key_violation';
  end if;
  if new.content_hash <> draft_content_hash(new.tree) then
    raise exception 'the files of revision % of draft % are not those of its content hash', new.number, new.draft
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger in_order before insert on draft_revision for each row execute function check_draft_revision();

create function check_draft_unsaved() returns trigger language plpgsql as $$
begin
  if not exists (select from draft where id = new.draft) then
    raise exception 'there is no draft %', new.draft using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;
create trigger of_what_is_there before insert or update on draft_unsaved
  for each row execute function check_draft_unsaved();

create trigger append_only before update or delete or truncate on draft_blob
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on draft
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on draft_event
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on draft_revision
  for each statement execute function refuse_change();
revoke update, delete, truncate on draft_blob, draft, draft_event, draft_revision from public, current_user;
