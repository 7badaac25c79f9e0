-- What must be sent to whom, written in the transaction that causes it. The payload is cleared once
-- the notice is sent.
create table notice (
  id            uuid primary key,
  clinic_id     uuid not null references clinic (id),
  patient_id    uuid,
  kind          text not null,
  recipient     text not null,
  language      text not null,
  payload       jsonb,
  created_at    timestamptz not null,
  not_before    timestamptz not null,
  attempts      integer not null default 0,
  sent_at       timestamptz,
  abandoned_at  timestamptz,
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

create index notice_waiting on notice (clinic_id, not_before)
  where sent_at is null and abandoned_at is null;

alter table notice enable row level security;
alter table notice force row level security;

create policy tenant on notice
  using (clinic_id = app_clinic() and app_role() = 'system')
  with check (clinic_id = app_clinic() and (app_is_staff() or app_is_patient(patient_id)));

grant select, insert, update on notice to plumbline_app;
