-- What an engine made of data under a version, with its receipt. The same three give the same bytes for ever, so each is kept once.

create table assessment (
  version_hash text        not null,
  dataset_hash text        not null,
  engine       text        not null,
  proved       text,
  possible     text,
  least        integer     not null,
  most         integer     not null,
  maximum      integer     not null,
  content      bytea       not null,
  assessed_at  timestamptz not null default now(),
  primary key (version_hash, dataset_hash, engine),
  constraint columns_say_what_the_content_says check (
    convert_from(content, 'UTF8')::jsonb @> jsonb_build_object(
      'receipt', jsonb_build_object('version', version_hash, 'dataset', dataset_hash, 'engine', engine),
      'points', jsonb_build_object('least', least, 'most', most, 'maximum', maximum))
    and (convert_from(content, 'UTF8')::jsonb -> 'level' ->> 'proved') is not distinct from proved
    and (convert_from(content, 'UTF8')::jsonb -> 'level' ->> 'possible') is not distinct from possible)
);
comment on table assessment is 'Assessments as canonical JSON with their receipts';
comment on column assessment.proved is 'The level that is certain; empty if none';
comment on column assessment.possible is 'The level that missing data could still yield; empty if none';

create function check_assessment() returns trigger language plpgsql as $$
begin
  if not exists (select from version_content where content_hash = new.version_hash)
     or not exists (select from dataset_content where hash = new.dataset_hash) then
    raise exception 'there is no content % or %', new.version_hash, new.dataset_hash using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;
create trigger of_what_is_there before insert on assessment for each row execute function check_assessment();

create trigger append_only before update or delete or truncate on assessment
  for each statement execute function refuse_change();
revoke update, delete, truncate on assessment from public, current_user;
