-- A lowering that a therapist approved in advance with a version: a smaller dose after a red session,
-- the flare plan and the way back from it. It is recorded when publishing and never changed after.
create table routine_fallback (
  id           uuid primary key, -- the version's
  clinic_id    uuid not null references clinic (id),
  patient_id   uuid not null,
  approved_at  timestamptz not null,
  approved_by  uuid,
  foreign key (clinic_id, patient_id, id) references routine_version (clinic_id, patient_id, id),
  foreign key (clinic_id, approved_by) references membership (clinic_id, id)
);

-- How a version came about that was made from the one before by a decision on its doses. What is not
-- here was written at the therapist's desk.
create table routine_adjustment (
  id           uuid primary key, -- the version's
  clinic_id    uuid not null references clinic (id),
  patient_id   uuid not null,
  based_on     uuid not null,
  kind         text not null check (kind in ('progress', 'lowered', 'deload', 'gap', 'flare', 'return')),
  by_fallback  boolean not null,
  foreign key (clinic_id, patient_id, id) references routine_version (clinic_id, patient_id, id),
  foreign key (clinic_id, patient_id, based_on) references routine_version (clinic_id, patient_id, id)
);

-- A flare, from the day it began to the day its way back was complete.
create table flare (
  id          uuid primary key,
  clinic_id   uuid not null references clinic (id),
  patient_id  uuid not null,
  episode_id  uuid not null,
  began_on    date not null,
  baseline    numeric check (baseline between 0 and 10),
  plan_before uuid not null,
  ended_on    date,
  version     bigint not null default 0,
  unique (clinic_id, id),
  foreign key (clinic_id, patient_id, episode_id) references episode (clinic_id, patient_id, id),
  foreign key (clinic_id, patient_id, plan_before) references routine_version (clinic_id, patient_id, id),
  check (ended_on >= began_on)
);

create unique index flare_one_at_a_time on flare (clinic_id, patient_id) where ended_on is null;

-- A decision makes a new version while a draft lies on the desk: that there is one draft is looked at
-- when the transaction ends.
drop index routine_version_one_draft;
alter table routine_version add constraint routine_version_one_draft
  exclude using btree (routine_id with =) where (status = 'draft') deferrable initially deferred;

-- What the engine proposed, with the rules that made it, and what the therapist decided.
create table progression_proposal (
  id             uuid primary key,
  clinic_id      uuid not null references clinic (id),
  patient_id     uuid not null,
  version_id     uuid not null,
  about          text not null,
  proposal       jsonb not null,
  rules_version  text not null,
  made_at        timestamptz not null,
  state          text not null check (state in ('open', 'approved', 'declined', 'overtaken')),
  decided_at     timestamptz,
  decided_by     uuid,
  note           text check (length(note) <= 1000),
  version        bigint not null default 0,
  unique (clinic_id, id),
  foreign key (clinic_id, patient_id, version_id) references routine_version (clinic_id, patient_id, id),
  foreign key (clinic_id, decided_by) references membership (clinic_id, id),
  check ((state = 'open') = (decided_at is null))
);

create unique index progression_proposal_open on progression_proposal (clinic_id, patient_id, about)
  where state = 'open';

alter table routine_fallback enable row level security;
alter table routine_fallback force row level security;
alter table routine_adjustment enable row level security;
alter table routine_adjustment force row level security;
alter table flare enable row level security;
alter table flare force row level security;
alter table progression_proposal enable row level security;
alter table progression_proposal force row level security;

-- A patient sees what is in force: how the version they follow came about, and their flare. What is
-- only proposed is the care team's.
create policy tenant on routine_fallback
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and app_is_care_team());
create policy tenant on routine_adjustment
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and app_is_care_team());
create policy tenant on flare
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and app_is_care_team());
create policy tenant on progression_proposal
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and app_is_care_team());

grant select, insert on routine_fallback, routine_adjustment to plumbline_app;
grant select, insert, update on flare, progression_proposal to plumbline_app;
