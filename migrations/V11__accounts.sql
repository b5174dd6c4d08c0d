-- Who may sign in, what they may do, and what the administrator decided. These tables change; who changed them, when and why stands in
-- the audit, which does not.

create table account (
  id              bigint      generated always as identity primary key,
  name            text        not null unique check (name ~ '^[a-z0-9][a-z0-9._@+-]{0,63}$'),
  display_name    text        not null check (length(display_name) between 1 and 200),
  country         text        check (country ~ '^[A-Z]{2}$'),
  language        text        not null check (language ~ '^[a-z]{2}$'),
  password        text,
  change_password boolean     not null default false,
  disabled        boolean     not null default false,
  demo            boolean     not null default false,
  issuer          text,
  subject         text,
  created_at      timestamptz not null default now(),
  unique (issuer, subject),
  check ((issuer is null) = (subject is null))
);
comment on table account is 'People who may sign in';
comment on column account.password is 'How the password is checked, never the password; empty for one who signs in elsewhere';
comment on column account.issuer is 'With the subject: whom an identity provider vouches for';

create table account_grant (
  account  bigint not null references account,
  role     text   not null
    check (role in ('reader', 'editor', 'reviewer', 'national-delegate', 'approver', 'administrator')),
  standard text   check (standard ~ '^[a-z][a-z0-9-]{0,31}$'),
  country  text   check (country ~ '^[A-Z]{2}$'),
  unique nulls not distinct (account, role, standard, country)
);
comment on table account_grant is 'Roles of people; with a standard or a country, for that one only';

create table access_token (
  id         bigint      generated always as identity primary key,
  account    bigint      not null references account,
  label      text        not null check (length(label) between 1 and 100),
  hash       text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
comment on table access_token is 'What programs of a person show instead of a password; only the SHA-256 of each is kept';

create table setting (
  name  text primary key,
  value text not null
);
comment on table setting is 'What the administrator decided for everybody';
