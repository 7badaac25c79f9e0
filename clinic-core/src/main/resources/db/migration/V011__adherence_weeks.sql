-- Adherence of one week, stored as logs come in and recomputable from them. A week whose target is
-- below one session is unscored: its adherence is null.
create table adherence_week (
  id           uuid primary key,
  clinic_id    uuid not null references clinic (id),
  patient_id   uuid not null,
  routine_id   uuid not null,
  week_start   date not null,
  target       numeric not null check (target >= 0),
  adherence    numeric check (adherence between 0 and 1),
  frequency    numeric check (frequency between 0 and 1),
  dose         numeric check (dose between 0 and 1),
  sessions     integer not null check (sessions >= 0),
  overdone     boolean not null default false,
  recalled     integer not null default 0,
  computed_at  timestamptz not null,
  unique (routine_id, week_start),
  foreign key (clinic_id, patient_id, routine_id) references routine (clinic_id, patient_id, id)
);

create index adherence_week_by_clinic on adherence_week (clinic_id, week_start);

alter table adherence_week enable row level security;
alter table adherence_week force row level security;

create policy tenant on adherence_week
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)));

grant select, insert, update on adherence_week to plumbline_app;
grant select on adherence_week to plumbline_reports;
