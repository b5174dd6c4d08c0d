-- Runs: which data under which versions, pinned by their hashes, and what became of the work. Results stand in assessment.

create table run (
  id         bigint      generated always as identity primary key,
  title      text        not null check (length(title) <= 200),
  created_at timestamptz not null default now()
);
comment on table run is 'A run that somebody asked for, for good';

create table run_version (
  run          bigint  not null,
  position     integer not null,
  content_hash text    not null,
  primary key (run, position),
  unique (run, content_hash)
);
comment on table run_version is 'The contents of versions that a run is about, in its order';

create table run_dataset (
  run      bigint  not null,
  position integer not null,
  hash     text    not null,
  primary key (run, position),
  unique (run, hash)
);
comment on table run_dataset is 'The data that a run is about, in its order';

create table run_event (
  id   bigint      generated always as identity primary key,
  run  bigint      not null,
  kind text        not null check (kind in ('started', 'cancelled', 'resumed', 'finished', 'failed')),
  note text        not null default '',
  at   timestamptz not null default now()
);
create index on run_event (run, id);
comment on table run_event is 'What became of a run: the newest event tells';

-- A run is made in one transaction that ends with its start; from then on it is about what it is about.
create function check_run_part() returns trigger language plpgsql as $$
begin
  if not exists (select from run where id = new.run) then
    raise exception 'there is no run %', new.run using errcode = 'foreign_key_violation';
  end if;
  if exists (select from run_event where run = new.run) then
    raise exception 'run % is started: what it is about never changes', new.run using errcode = 'restrict_violation';
  end if;
  if tg_table_name = 'run_version' then
    if not exists (select from version_content where content_hash = new.content_hash) then
      raise exception 'there is no content %', new.content_hash using errcode = 'foreign_key_violation';
    end if;
  elsif not exists (select from dataset_content where hash = new.hash) then
    raise exception 'there is no content %', new.hash using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;
create trigger before_the_start before insert on run_version for each row execute function check_run_part();
create trigger before_the_start before insert on run_dataset for each row execute function check_run_part();

create function check_run_event() returns trigger language plpgsql as $$
declare
  last text;
begin
  if not exists (select from run where id = new.run) then
    raise exception 'there is no run %', new.run using errcode = 'foreign_key_violation';
  end if;
  perform pg_advisory_xact_lock(hashtext('run ' || new.run));
  select kind into last from run_event where run = new.run order by id desc limit 1;
  if (new.kind = 'started') <> (last is null) or last = 'finished' then
    raise exception 'run % cannot be % after it was %', new.run, new.kind, coalesce(last, 'made')
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger in_order before insert on run_event for each row execute function check_run_event();

create trigger append_only before update or delete or truncate on run
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on run_version
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on run_dataset
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on run_event
  for each statement execute function refuse_change();
revoke update, delete, truncate on run, run_version, run_dataset, run_event from public, current_user;
