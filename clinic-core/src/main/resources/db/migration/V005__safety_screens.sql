create table safety_screen (
  id           uuid primary key,
  clinic_id    uuid not null references clinic (id),
  patient_id   uuid not null,
  episode_id   uuid not null,
  screened_at  timestamptz not null,
  screened_by  uuid,
  catalogue_version text not null,
  unique (clinic_id, id),
  foreign key (clinic_id, patient_id, episode_id) references episode (clinic_id, patient_id, id),
  foreign key (clinic_id, screened_by) references membership (clinic_id, id)
);

create index safety_screen_latest on safety_screen (clinic_id, episode_id, screened_at desc);

-- Yes, no, or not asked. Not asked is never no, so it is stored as what it is.
create table safety_answer (
  id          uuid primary key,
  clinic_id   uuid not null references clinic (id),
  patient_id  uuid not null,
  screen_id   uuid not null,
  flag        text not null,
  answer      text not null check (answer in ('yes', 'no', 'not-asked')),
  urgency     text,
  note        text,
  unique (screen_id, flag),
  foreign key (clinic_id, screen_id) references safety_screen (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

-- A block is lifted only by recording who reviewed it, when, and with what outcome.
create table safety_clearance (
  id           uuid primary key,
  clinic_id    uuid not null references clinic (id),
  patient_id   uuid not null,
  screen_id    uuid not null,
  flag         text not null,
  reviewed_by  text not null,
  reviewed_at  timestamptz not null,
  outcome      text not null,
  recorded_at  timestamptz not null,
  recorded_by  uuid,
  unique (screen_id, flag),
  foreign key (clinic_id, screen_id) references safety_screen (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, recorded_by) references membership (clinic_id, id)
);

alter table safety_screen enable row level security;
alter table safety_screen force row level security;
alter table safety_answer enable row level security;
alter table safety_answer force row level security;
alter table safety_clearance enable row level security;
alter table safety_clearance force row level security;

create policy tenant on safety_screen
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and app_is_care_team());
create policy tenant on safety_answer
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and app_is_care_team());
create policy tenant on safety_clearance
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and app_is_care_team());

grant select, insert on safety_screen, safety_answer, safety_clearance to plumbline_app;
