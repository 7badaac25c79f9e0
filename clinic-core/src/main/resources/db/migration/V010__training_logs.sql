-- What a patient logged. Nothing here is ever updated or deleted, and the grants say so: a
-- correction is a new session that names the one it corrects.
create table session_log (
  id               uuid primary key,
  clinic_id        uuid not null references clinic (id),
  patient_id       uuid not null,
  version_id       uuid not null,
  trained_on       date not null,
  performed_at     timestamptz not null,
  arrived_at       timestamptz not null,
  pain_before      integer check (pain_before between 0 and 10),
  leg_symptoms     boolean not null default false,
  comment          text check (length(comment) <= 2000),
  corrects_id      uuid,
  recorded_by      uuid,
  source           text not null check (source in ('portal', 'paper', 'offline')),
  idempotency_key  uuid not null,
  unique (clinic_id, id),
  unique (clinic_id, patient_id, idempotency_key),
  unique (clinic_id, corrects_id),
  foreign key (clinic_id, patient_id, version_id) references routine_version (clinic_id, patient_id, id),
  foreign key (clinic_id, corrects_id) references session_log (clinic_id, id),
  foreign key (clinic_id, recorded_by) references membership (clinic_id, id)
);

create index session_log_course on session_log (clinic_id, patient_id, trained_on);

create table exercise_log (
  id             uuid primary key,
  clinic_id      uuid not null references clinic (id),
  patient_id     uuid not null,
  session_id     uuid not null,
  prescribed_id  uuid not null,
  side           text not null check (side in ('both', 'left', 'right')),
  state          text not null check (state in ('done', 'partial', 'skipped')),
  sets           integer check (sets between 0 and 50),
  reps           integer check (reps between 0 and 1000),
  hold_seconds   integer check (hold_seconds between 0 and 3600),
  load           text check (length(load) <= 100),
  effort         integer check (effort between 0 and 10),
  reps_in_reserve integer check (reps_in_reserve between 0 and 10),
  quality        integer check (quality between 0 and 3),
  pain           integer check (pain between 0 and 10),
  skip_reason    text,
  comment        text check (length(comment) <= 2000),
  unique (session_id, prescribed_id, side),
  foreign key (clinic_id, session_id) references session_log (clinic_id, id),
  foreign key (clinic_id, prescribed_id) references prescribed_exercise (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  check ((state = 'skipped') = (skip_reason is not null))
);

create index exercise_log_by_patient on exercise_log (clinic_id, patient_id, prescribed_id);

-- The morning after: pain 0-10 on a day. The newest entry for a day counts; the earlier ones stay.
create table morning_pain (
  id               uuid primary key,
  clinic_id        uuid not null references clinic (id),
  patient_id       uuid not null,
  on_day           date not null,
  pain             integer not null check (pain between 0 and 10),
  arrived_at       timestamptz not null,
  recorded_by      uuid,
  idempotency_key  uuid not null,
  unique (clinic_id, patient_id, idempotency_key),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, recorded_by) references membership (clinic_id, id)
);

create index morning_pain_course on morning_pain (clinic_id, patient_id, on_day);

-- Days that do not count: an approved pause, illness, holiday. Ended early by a new `to_day`.
create table training_pause (
  id           uuid primary key,
  clinic_id    uuid not null references clinic (id),
  patient_id   uuid not null,
  from_day     date not null,
  to_day       date not null,
  reason       text not null check (reason in ('pause', 'illness', 'holiday')),
  approved_at  timestamptz not null,
  approved_by  uuid,
  version      bigint not null default 0,
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, approved_by) references membership (clinic_id, id),
  check (to_day >= from_day)
);

alter table session_log enable row level security;
alter table session_log force row level security;
alter table exercise_log enable row level security;
alter table exercise_log force row level security;
alter table morning_pain enable row level security;
alter table morning_pain force row level security;
alter table training_pause enable row level security;
alter table training_pause force row level security;

create policy tenant on session_log
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)));
create policy tenant on exercise_log
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)));
create policy tenant on morning_pain
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)));
create policy tenant on training_pause
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and app_is_care_team());

grant select, insert on session_log, exercise_log, morning_pain to plumbline_app;
grant select, insert, update on training_pause to plumbline_app;
grant select on session_log, exercise_log, morning_pain, training_pause to plumbline_reports;
