-- A task the patient named, in the patient's own words. The same tasks are scored at follow-up.
create table patient_task (
  id           uuid primary key,
  clinic_id    uuid not null references clinic (id),
  patient_id   uuid not null,
  episode_id   uuid not null,
  name         text not null check (length(name) between 1 and 200),
  family       text not null,
  named_at     timestamptz not null,
  named_by     uuid,
  retired_at   timestamptz,
  version      bigint not null default 0,
  unique (clinic_id, id),
  foreign key (clinic_id, patient_id, episode_id) references episode (clinic_id, patient_id, id),
  foreign key (clinic_id, named_by) references membership (clinic_id, id)
);

create table outcome_score (
  id               uuid primary key,
  clinic_id        uuid not null references clinic (id),
  patient_id       uuid not null,
  episode_id       uuid not null,
  instrument       text not null,
  occasion         text not null check (occasion in ('baseline', 'week-6', 'week-12', 'discharge', 'interim')),
  score            numeric not null,
  performed_at     timestamptz not null,
  arrived_at       timestamptz not null,
  recorded_by      uuid,
  by_patient       boolean not null,
  corrects_id      uuid,
  idempotency_key  uuid not null,
  unique (clinic_id, id),
  unique (clinic_id, patient_id, idempotency_key),
  foreign key (clinic_id, patient_id, episode_id) references episode (clinic_id, patient_id, id),
  foreign key (clinic_id, corrects_id) references outcome_score (clinic_id, id),
  foreign key (clinic_id, recorded_by) references membership (clinic_id, id)
);

create index outcome_score_course on outcome_score (clinic_id, patient_id, instrument, performed_at);

create table task_score (
  id          uuid primary key,
  clinic_id   uuid not null references clinic (id),
  patient_id  uuid not null,
  score_id    uuid not null,
  task_id     uuid not null,
  score       integer not null check (score between 0 and 10),
  unique (score_id, task_id),
  foreign key (clinic_id, score_id) references outcome_score (clinic_id, id),
  foreign key (clinic_id, task_id) references patient_task (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

alter table patient_task enable row level security;
alter table patient_task force row level security;
alter table outcome_score enable row level security;
alter table outcome_score force row level security;
alter table task_score enable row level security;
alter table task_score force row level security;

create policy tenant on patient_task
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and app_is_care_team());
create policy tenant on outcome_score
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic()
    and (app_is_care_team() or (app_is_patient(patient_id) and by_patient)));
create policy tenant on task_score
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)));

grant select, insert, update on patient_task to plumbline_app;
grant select, insert on outcome_score, task_score to plumbline_app;
grant select on patient_task, outcome_score, task_score to plumbline_reports;
