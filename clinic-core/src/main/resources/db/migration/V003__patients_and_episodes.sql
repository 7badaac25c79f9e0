create table patient (
  id             uuid primary key,
  clinic_id      uuid not null references clinic (id),
  given_name     text not null,
  family_name    text not null,
  birth_date     date not null,
  sex            text check (sex in ('male', 'female')),
  email          text,
  phone          text,
  language       text not null,
  registered_at  timestamptz not null,
  registered_by  uuid,
  version        bigint not null default 0,
  unique (clinic_id, id),
  foreign key (clinic_id, registered_by) references membership (clinic_id, id)
);

create index patient_by_name on patient (clinic_id, lower(family_name), lower(given_name));

alter table membership
  add foreign key (clinic_id, patient_id) references patient (clinic_id, id);

create table consent (
  id            uuid primary key,
  clinic_id     uuid not null references clinic (id),
  patient_id    uuid not null,
  kind          text not null check (kind in ('treatment-record', 'portal', 'email')),
  given         boolean not null,
  recorded_at   timestamptz not null,
  recorded_by   uuid,
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, recorded_by) references membership (clinic_id, id)
);

create index consent_by_patient on consent (clinic_id, patient_id, recorded_at);

create table episode (
  id            uuid primary key,
  clinic_id     uuid not null references clinic (id),
  patient_id    uuid not null,
  reason        text not null,
  therapist_id  uuid not null,
  opened_at     timestamptz not null,
  opened_by     uuid,
  ended_at      timestamptz,
  ended_by      uuid,
  end_reason    text check (end_reason in ('goals-met', 'self-managing', 'referred', 'stopped-attending', 'other')),
  end_note      text,
  version       bigint not null default 0,
  unique (clinic_id, id),
  unique (clinic_id, patient_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, therapist_id) references membership (clinic_id, id),
  foreign key (clinic_id, opened_by) references membership (clinic_id, id),
  foreign key (clinic_id, ended_by) references membership (clinic_id, id),
  check ((ended_at is null) = (end_reason is null))
);

-- One open episode at a time.
create unique index episode_open on episode (clinic_id, patient_id) where ended_at is null;

alter table patient enable row level security;
alter table patient force row level security;
alter table consent enable row level security;
alter table consent force row level security;
alter table episode enable row level security;
alter table episode force row level security;

create policy tenant on patient
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(id)))
  with check (clinic_id = app_clinic() and app_is_care_team());

create policy tenant on consent
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)));

create policy tenant on episode
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and app_is_care_team());

grant select, insert, update on patient, episode to plumbline_app;
grant select, insert on consent to plumbline_app;
grant select on patient, episode to plumbline_reports;
