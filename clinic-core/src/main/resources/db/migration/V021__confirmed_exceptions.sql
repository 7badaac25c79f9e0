-- A clinical lead answers for what a clinic's therapists may do against a rule.
alter table membership
  add column clinical_lead boolean not null default false,
  add constraint only_a_therapist_leads check (not clinical_lead or role = 'therapist');

-- One exercise that conditions rule out, allowed for one episode by a clinical lead, with the reason.
create table confirmed_exception (
  id            uuid primary key,
  clinic_id     uuid not null references clinic (id),
  patient_id    uuid not null,
  episode_id    uuid not null,
  exercise      text not null,
  conditions    text[] not null check (cardinality(conditions) > 0),
  reason        text not null check (length(reason) between 1 and 500),
  confirmed_at  timestamptz not null,
  confirmed_by  uuid not null,
  unique (clinic_id, patient_id, id),
  foreign key (clinic_id, patient_id, episode_id) references episode (clinic_id, patient_id, id),
  foreign key (clinic_id, confirmed_by) references membership (clinic_id, id)
);

create index confirmed_exception_of_episode on confirmed_exception (episode_id, confirmed_at);

alter table confirmed_exception enable row level security;
alter table confirmed_exception force row level security;

-- Only a clinical lead of today confirms, and in nobody else's name.
create policy tenant on confirmed_exception
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (
    clinic_id = app_clinic()
    and app_is_care_team()
    and exists (
      select from membership m
      where m.id = confirmed_by and m.clinical_lead and m.ended_at is null
        and m.subject = app_subject()));

grant select, insert on confirmed_exception to plumbline_app;

-- A version keeps who confirmed what it holds against a rule.
alter table prescribed_exercise
  add column exception_id uuid,
  add column effort integer check (effort between 0 and 10),
  add constraint effort_is_steered_in_one_way check (effort is null or reps_in_reserve is null),
  add foreign key (clinic_id, patient_id, exception_id)
    references confirmed_exception (clinic_id, patient_id, id);
