-- What went wrong while training: a fall, an injury, a bad reaction. It is told with a session and
-- stays as it was told.
create table adverse_event (
  id           uuid primary key,
  clinic_id    uuid not null references clinic (id),
  patient_id   uuid not null,
  session_id   uuid not null,
  told         text not null check (length(told) between 1 and 2000),
  reported_at  timestamptz not null,
  recorded_by  uuid,
  unique (clinic_id, session_id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, session_id) references session_log (clinic_id, id),
  foreign key (clinic_id, recorded_by) references membership (clinic_id, id)
);

create index adverse_event_of_patient on adverse_event (clinic_id, patient_id, reported_at);

alter table adverse_event enable row level security;
alter table adverse_event force row level security;

create policy tenant on adverse_event
  using (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)))
  with check (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)));

grant select, insert on adverse_event to plumbline_app;
