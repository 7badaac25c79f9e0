-- What the engine found, kept with the catalogue that made it. A recomputation adds a set of rows.
create table pattern_result (
  id                 uuid primary key,
  clinic_id          uuid not null references clinic (id),
  patient_id         uuid not null,
  assessment_id      uuid not null,
  computed_at        timestamptz not null,
  catalogue_version  text not null,
  pattern            text not null,
  side               text check (side in ('left', 'right')),
  score              numeric not null check (score between 0 and 1),
  coverage           numeric not null check (coverage between 0 and 1),
  class              text not null check (class in ('likely', 'possible', 'not-supported', 'insufficient-data')),
  rank               integer,
  next_best_test     text,
  foreign key (clinic_id, assessment_id) references assessment (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

create index pattern_result_by_assessment on pattern_result (clinic_id, assessment_id, computed_at);

-- The therapist's word on a hypothesis. The newest one counts; the earlier ones stay.
create table pattern_verdict (
  id             uuid primary key,
  clinic_id      uuid not null references clinic (id),
  patient_id     uuid not null,
  assessment_id  uuid not null,
  pattern        text not null,
  side           text check (side in ('left', 'right')),
  verdict        text not null check (verdict in ('accepted', 'rejected')),
  note           text,
  given_at       timestamptz not null,
  given_by       uuid,
  foreign key (clinic_id, assessment_id) references assessment (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, given_by) references membership (clinic_id, id)
);

create index pattern_verdict_by_assessment on pattern_verdict (clinic_id, assessment_id, given_at);

alter table pattern_result enable row level security;
alter table pattern_result force row level security;
alter table pattern_verdict enable row level security;
alter table pattern_verdict force row level security;

create policy tenant on pattern_result
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and app_is_care_team());
create policy tenant on pattern_verdict
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and app_is_care_team());

grant select, insert on pattern_result, pattern_verdict to plumbline_app;
