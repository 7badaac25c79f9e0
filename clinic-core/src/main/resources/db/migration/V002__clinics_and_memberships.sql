create table clinic (
  id          uuid primary key,
  name        text not null check (length(name) between 1 and 120),
  zone        text not null,
  language    text not null,
  created_at  timestamptz not null,
  version     bigint not null default 0
);

-- What a person may do, now. `subject` is the person's id at the sign-in service.
create table membership (
  id            uuid primary key,
  clinic_id     uuid not null references clinic (id),
  subject       text not null,
  role          text not null check (role in ('therapist', 'manager', 'admin', 'patient')),
  patient_id    uuid,
  display_name  text not null,
  email         text,
  started_at    timestamptz not null,
  ended_at      timestamptz,
  version       bigint not null default 0,
  unique (clinic_id, id),
  check ((role = 'patient') = (patient_id is not null))
);

create unique index membership_once on membership (clinic_id, subject, role) where ended_at is null;
create index membership_by_subject on membership (subject) where ended_at is null;

alter table clinic enable row level security;
alter table clinic force row level security;
alter table membership enable row level security;
alter table membership force row level security;

-- A person finds their own memberships before a clinic is chosen.
create policy tenant on membership
  using (
    subject = app_subject()
    or (clinic_id = app_clinic() and app_is_staff()))
  with check (clinic_id = app_clinic() and app_role() in ('admin', 'system'));

create policy tenant on clinic
  using (
    id = app_clinic()
    or id in (select clinic_id from membership where subject = app_subject() and ended_at is null))
  with check (id = app_clinic() and app_role() in ('admin', 'system'));

grant select, insert, update on clinic, membership to plumbline_app;
grant select on clinic, membership to plumbline_reports;

-- The one list that spans clinics: ids, so that a job can work clinic by clinic.
create function clinic_ids() returns setof uuid
  language sql stable security definer
  set search_path = public
  begin atomic
    select id from clinic order by id;
  end;

revoke execute on function clinic_ids() from public;
grant execute on function clinic_ids() to plumbline_app;
