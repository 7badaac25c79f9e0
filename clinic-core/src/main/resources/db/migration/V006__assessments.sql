create table assessment (
  id                 uuid primary key,
  clinic_id          uuid not null references clinic (id),
  patient_id         uuid not null,
  episode_id         uuid not null,
  assessed_at        timestamptz not null,
  assessed_by        uuid,
  completed_at       timestamptz,
  sex                text,
  age                integer,
  catalogue_version  text not null,
  version            bigint not null default 0,
  unique (clinic_id, id),
  foreign key (clinic_id, patient_id, episode_id) references episode (clinic_id, patient_id, id),
  foreign key (clinic_id, assessed_by) references membership (clinic_id, id)
);

create index assessment_latest on assessment (clinic_id, patient_id, assessed_at desc);

-- One row a test and side. `item` names one item of a set (LUO6), otherwise it is empty.
create table finding (
  id                uuid primary key,
  clinic_id         uuid not null references clinic (id),
  patient_id        uuid not null,
  assessment_id     uuid not null,
  test              text not null,
  side              text not null check (side in ('left', 'right', 'midline')),
  item              text not null default '',
  value             numeric,
  choice            text,
  stopped_by_pain   numeric check (stopped_by_pain between 0 and 10),
  pelvis_controlled boolean,
  limited_by        text,
  severity          numeric check (severity between 0 and 1),
  unique (assessment_id, test, side, item),
  foreign key (clinic_id, assessment_id) references assessment (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

create index finding_history on finding (clinic_id, patient_id, test, side);

create table intake_answer (
  id             uuid primary key,
  clinic_id      uuid not null references clinic (id),
  patient_id     uuid not null,
  assessment_id  uuid not null,
  question       text not null,
  side           text not null check (side in ('left', 'right', 'midline')),
  yes            boolean not null,
  unique (assessment_id, question, side),
  foreign key (clinic_id, assessment_id) references assessment (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

alter table assessment enable row level security;
alter table assessment force row level security;
alter table finding enable row level security;
alter table finding force row level security;
alter table intake_answer enable row level security;
alter table intake_answer force row level security;

create policy tenant on assessment
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and app_is_care_team());
create policy tenant on finding
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and app_is_care_team());
create policy tenant on intake_answer
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and app_is_care_team());

grant select, insert, update on assessment to plumbline_app;
-- A therapist may take back what was typed by mistake while the assessment is open.
grant select, insert, update, delete on finding, intake_answer to plumbline_app;
