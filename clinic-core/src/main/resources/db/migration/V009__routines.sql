-- What the routine is tailored to: a therapist's choices for one episode.
create table tailoring (
  id                  uuid primary key,
  clinic_id           uuid not null references clinic (id),
  patient_id          uuid not null,
  episode_id          uuid not null,
  phase               integer not null check (phase between 1 and 4),
  profile             text,
  trained_lifter      boolean not null default false,
  minutes             integer not null,
  days_per_week       integer not null check (days_per_week between 1 and 7),
  conditions          text[] not null default '{}',
  equipment           text[] not null default '{}',
  positions_excluded  text[] not null default '{}',
  banned_exercises    text[] not null default '{}',
  taught_exercises    text[] not null default '{}',
  updated_at          timestamptz not null,
  updated_by          uuid,
  version             bigint not null default 0,
  unique (clinic_id, episode_id),
  foreign key (clinic_id, patient_id, episode_id) references episode (clinic_id, patient_id, id),
  foreign key (clinic_id, updated_by) references membership (clinic_id, id)
);

-- A routine belongs to an episode; what a patient follows is one of its published versions.
create table routine (
  id          uuid primary key,
  clinic_id   uuid not null references clinic (id),
  patient_id  uuid not null,
  episode_id  uuid not null,
  began_on    date,
  created_at  timestamptz not null,
  version     bigint not null default 0,
  unique (clinic_id, id),
  unique (clinic_id, patient_id, id),
  unique (clinic_id, episode_id),
  foreign key (clinic_id, patient_id, episode_id) references episode (clinic_id, patient_id, id)
);

create table routine_version (
  id                 uuid primary key,
  clinic_id          uuid not null references clinic (id),
  patient_id         uuid not null,
  routine_id         uuid not null,
  number             integer not null check (number >= 1),
  status             text not null check (status in ('draft', 'published', 'superseded', 'withdrawn')),
  assessment_id      uuid,
  phase              integer not null check (phase between 1 and 4),
  days_per_week      integer not null check (days_per_week between 1 and 7),
  note_to_patient    text,
  proposal           jsonb not null default '{}',
  catalogue_version  text not null,
  drafted_at         timestamptz not null,
  drafted_by         uuid,
  published_at       timestamptz,
  published_by       uuid,
  retired_at         timestamptz,
  version            bigint not null default 0,
  unique (clinic_id, id),
  unique (clinic_id, patient_id, id),
  unique (routine_id, number),
  foreign key (clinic_id, patient_id, routine_id) references routine (clinic_id, patient_id, id),
  foreign key (clinic_id, assessment_id) references assessment (clinic_id, id),
  foreign key (clinic_id, drafted_by) references membership (clinic_id, id),
  foreign key (clinic_id, published_by) references membership (clinic_id, id),
  check ((status = 'draft') = (published_at is null))
);

create unique index routine_version_one_draft on routine_version (routine_id) where status = 'draft';
create unique index routine_version_one_published on routine_version (routine_id) where status = 'published';

create table prescribed_exercise (
  id                 uuid primary key,
  clinic_id          uuid not null references clinic (id),
  patient_id         uuid not null,
  version_id         uuid not null,
  position           integer not null check (position >= 1),
  exercise           text not null,
  side               text not null check (side in ('both', 'left', 'right', 'each')),
  sets               integer not null check (sets between 1 and 10),
  sets_left          integer check (sets_left between 0 and 10),
  sets_right         integer check (sets_right between 0 and 10),
  first_side         text check (first_side in ('left', 'right')),
  reps               integer check (reps between 1 and 200),
  hold_seconds       integer check (hold_seconds between 0 and 600),
  tempo              text,
  load               text,
  rest_seconds       integer not null check (rest_seconds between 0 and 600),
  days_per_week      integer not null check (days_per_week between 1 and 7),
  reps_in_reserve    integer check (reps_in_reserve between 0 and 10),
  minutes            numeric not null check (minutes > 0),
  slot               text,
  reasons            jsonb not null default '[]',
  note_to_patient    text,
  override_reason    text,
  unique (clinic_id, id),
  unique (version_id, position) deferrable initially deferred,
  foreign key (clinic_id, patient_id, version_id) references routine_version (clinic_id, patient_id, id)
);

-- A published version is never rewritten: only drafts change, and a version only moves on.
create function guard_prescribed_exercise() returns trigger
  language plpgsql as $$
begin
  if (select status from routine_version where id = coalesce(new.version_id, old.version_id)) is distinct from 'draft' then
    raise exception 'a published routine is never rewritten' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;

create trigger only_drafts_change before insert or update or delete on prescribed_exercise
  for each row execute function guard_prescribed_exercise();

create function guard_routine_version() returns trigger
  language plpgsql as $$
begin
  if old.status <> 'draft' and (
      new.status = 'draft'
      or (old.status in ('superseded', 'withdrawn') and new.status <> old.status)
      or (new.number, new.phase, new.days_per_week, new.note_to_patient, new.published_at, new.published_by,
          new.routine_id, new.patient_id, new.clinic_id, new.proposal)
        is distinct from
         (old.number, old.phase, old.days_per_week, old.note_to_patient, old.published_at, old.published_by,
          old.routine_id, old.patient_id, old.clinic_id, old.proposal)) then
    raise exception 'a published routine is never rewritten' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger versions_only_move_on before update on routine_version
  for each row execute function guard_routine_version();

alter table tailoring enable row level security;
alter table tailoring force row level security;
alter table routine enable row level security;
alter table routine force row level security;
alter table routine_version enable row level security;
alter table routine_version force row level security;
alter table prescribed_exercise enable row level security;
alter table prescribed_exercise force row level security;

create policy tenant on tailoring
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and app_is_care_team());

-- A patient sees a version from its publication on, and never a draft.
create policy tenant on routine
  using (clinic_id = app_clinic()
    and (app_is_care_team()
      or (app_is_patient(patient_id) and began_on is not null)))
  with check (clinic_id = app_clinic() and app_is_care_team());
create policy tenant on routine_version
  using (clinic_id = app_clinic()
    and (app_is_care_team()
      or (app_is_patient(patient_id) and status <> 'draft')))
  with check (clinic_id = app_clinic() and app_is_care_team());
create policy tenant on prescribed_exercise
  using (clinic_id = app_clinic()
    and (app_is_care_team()
      or (app_is_patient(patient_id)
        and version_id in (select id from routine_version where status <> 'draft'))))
  with check (clinic_id = app_clinic() and app_is_care_team());

grant select, insert, update on tailoring, routine, routine_version to plumbline_app;
grant select, insert, update, delete on prescribed_exercise to plumbline_app;
grant select on routine, routine_version, prescribed_exercise to plumbline_reports;
