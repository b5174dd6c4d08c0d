-- Versions of standards with every byte of their files. What a content hash names is complete and never changes: the database works
-- the hash out anew from the files. Which content is current is told by a list of imports, to which one can only add.

create table version_content (
  content_hash text        primary key check (content_hash ~ '^[0-9a-f]{64}$'),
  standard     text        not null check (standard ~ '^[a-z][a-z0-9-]{0,31}$'),
  number       text        not null check (number ~ '^[0-9][0-9A-Za-z.-]{0,31}$'),
  state        text        not null check (state in ('draft', 'pilot', 'review', 'frozen', 'superseded', 'withdrawn')),
  loaded_at    timestamptz not null default now()
);
comment on table version_content is 'The content of a version of a standard: what the files with this hash say of themselves';

create table version_file (
  content_hash text  not null check (content_hash ~ '^[0-9a-f]{64}$'),
  path         text  collate "C" not null
    check (path ~ '^([A-Za-z0-9][A-Za-z0-9._-]*/){0,5}[A-Za-z0-9][A-Za-z0-9._-]*$' and path <> 'release.json'),
  bytes        bytea not null,
  primary key (content_hash, path)
);
comment on table version_file is 'The files below a content hash, byte by byte; all of them come in one statement';

create table version_import (
  id            bigint generated always as identity primary key,
  content_hash  text        not null,
  standard      text        not null,
  number        text        not null,
  standard_yaml bytea,
  release_json  bytea,
  imported_at   timestamptz not null default now()
);
create index on version_import (standard, number, id);
comment on table version_import is 'When which content became the current one of a version: the newest import counts';
comment on column version_import.standard_yaml is 'The standard''s file, which stands above the version and outside its content hash';
comment on column version_import.release_json is 'The signature, which is no part of what it signs';

comment on table standard_version is 'What was loaded before version_content kept the files; kept as it was';

-- The same sum as `sha256sum` over the files gives; see docs/file-formats.md.
create function version_content_hash(of text) returns text language sql stable as $$
  select encode(sha256(convert_to(
           string_agg(encode(sha256(bytes), 'hex') || '  ' || path || E'\n', '' order by path collate "C"), 'UTF8')), 'hex')
  from version_file where content_hash = of
$$;

create function check_version_files() returns trigger language plpgsql as $$
declare
  broken text;
begin
  select string_agg(distinct content_hash, ', ') into broken
  from added where version_content_hash(content_hash) <> content_hash;
  if broken is not null then
    raise exception 'the files are not those of the content hash %', broken using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create trigger complete after insert on version_file
  referencing new table as added for each statement execute function check_version_files();

create function check_version_content() returns trigger language plpgsql as $$
begin
  if not exists (select from version_file where content_hash = new.content_hash) then
    raise exception 'there are no files of the content hash %', new.content_hash using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;
create trigger with_files before insert on version_content for each row execute function check_version_content();

create function check_version_import() returns trigger language plpgsql as $$
begin
  if not exists (select from version_content
                 where content_hash = new.content_hash and standard = new.standard and number = new.number) then
    raise exception 'there is no content % of %@%', new.content_hash, new.standard, new.number
      using errcode = 'foreign_key_violation';
  end if;
  -- Two imports of one version wait for each other, so that the second sees what the first froze.
  perform pg_advisory_xact_lock(hashtext('version ' || new.standard || '@' || new.number));
  if exists (select from version_import join version_content using (content_hash)
             where version_import.standard = new.standard and version_import.number = new.number
               and state = 'frozen' and content_hash <> new.content_hash)
     or exists (select from standard_version
                where standard = new.standard and version = new.number
                  and state = 'frozen' and content_hash <> new.content_hash) then
    raise exception '%@% is frozen: its content never changes', new.standard, new.number using errcode = 'restrict_violation';
  end if;
  if exists (select from version_import
             where content_hash = new.content_hash and release_json is distinct from new.release_json
               and release_json is not null) then
    raise exception 'the release of %@% is signed: its signature never changes', new.standard, new.number
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger in_order before insert on version_import for each row execute function check_version_import();

create trigger append_only before update or delete or truncate on version_content
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on version_file
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on version_import
  for each statement execute function refuse_change();
revoke update, delete, truncate on version_content, version_file, version_import from public, current_user;
