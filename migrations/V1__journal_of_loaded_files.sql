-- What was loaded stays on record: entries are added, never changed or removed.

create table standard_version (
  id           bigint generated always as identity primary key,
  standard     text        not null check (standard ~ '^[a-z][a-z0-9-]*$'),
  version      text        not null check (version <> ''),
  state        text        not null check (state in ('draft', 'pilot', 'review', 'frozen', 'superseded', 'withdrawn')),
  content_hash text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
  loaded_at    timestamptz not null default now(),
  unique (standard, version, state, content_hash)
);
comment on table standard_version is 'A version of a standard, as its folder was when it was loaded';

create table site_file (
  id           bigint generated always as identity primary key,
  file         text        not null check (file <> ''),
  content_hash text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
  loaded_at    timestamptz not null default now(),
  unique (file, content_hash)
);
comment on table site_file is 'A file with data of sites, as it was when it was loaded';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is refused: what stands in % is never changed or removed', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation';
end
$$;

create trigger append_only before update or delete or truncate on standard_version
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on site_file
  for each statement execute function refuse_change();

-- A second lock: whoever creates the tables gives these rights up as well.
revoke update, delete, truncate on standard_version, site_file from public, current_user;
