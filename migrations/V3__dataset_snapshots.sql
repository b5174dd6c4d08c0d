-- Data of sites. What a hash names is the canonical JSON that has this hash. A snapshot is one save of it: the snapshots of a dataset
-- are a chain in which each names the one it was based on, so that nobody's save goes unseen by the next one.

create table dataset_content (
  hash         text        primary key check (hash = encode(sha256(content), 'hex')),
  site         text        not null,
  period_start date        not null,
  period_end   date        not null,
  scope        text        not null,
  content      bytea       not null,
  stored_at    timestamptz not null default now(),
  constraint columns_say_what_the_content_says check (
    convert_from(content, 'UTF8')::jsonb @> jsonb_build_object(
      'site', jsonb_build_object('id', site),
      'period', jsonb_build_object('start', to_char(period_start, 'YYYY-MM-DD'), 'end', to_char(period_end, 'YYYY-MM-DD')),
      'scope', scope))
);
comment on table dataset_content is 'Everything that a dataset says, as canonical JSON in UTF-8';

create table dataset_snapshot (
  id           bigint generated always as identity primary key,
  hash         text        not null,
  site         text        not null,
  period_start date        not null,
  period_end   date        not null,
  scope        text        not null,
  revision     integer     not null check (revision >= 1),
  based_on     text,
  origin       text        not null check (origin in ('file', 'form', 'upload')),
  note         text        not null check (length(note) <= 2000),
  saved_at     timestamptz not null default now(),
  unique (site, period_start, period_end, scope, revision)
);
comment on table dataset_snapshot is 'The saves of a dataset: the highest revision is the newest';
comment on column dataset_snapshot.based_on is 'The hash of the revision before it; empty for the first';
create index on dataset_snapshot (hash);

comment on table site_file is 'Which files were loaded before dataset_content kept the data; kept as it was';

create function check_dataset_snapshot() returns trigger language plpgsql as $$
begin
  if not exists (select from dataset_content
                 where hash = new.hash and site = new.site and period_start = new.period_start
                   and period_end = new.period_end and scope = new.scope) then
    raise exception 'there is no content % of %/%/%/%', new.hash, new.site, new.period_start, new.period_end, new.scope
      using errcode = 'foreign_key_violation';
  end if;
  if new.based_on is distinct from
     (select hash from dataset_snapshot
      where site = new.site and period_start = new.period_start and period_end = new.period_end
        and scope = new.scope and revision = new.revision - 1)
     or (new.based_on is null) <> (new.revision = 1) then
    raise exception 'revision % of %/%/%/% is not based on the one before it',
      new.revision, new.site, new.period_start, new.period_end, new.scope using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;
create trigger in_order before insert on dataset_snapshot for each row execute function check_dataset_snapshot();

create trigger append_only before update or delete or truncate on dataset_content
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on dataset_snapshot
  for each statement execute function refuse_change();
revoke update, delete, truncate on dataset_content, dataset_snapshot from public, current_user;
