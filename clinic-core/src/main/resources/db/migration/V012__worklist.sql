-- Who needs attention, why, and by when. One person never appears twice for the same open reason.
create table worklist_entry (
  id               uuid primary key,
  clinic_id        uuid not null references clinic (id),
  patient_id       uuid not null,
  reason           text not null,
  raised_at        timestamptz not null,
  due_at           timestamptz not null,
  acknowledged_at  timestamptz,
  acknowledged_by  uuid,
  note             text,
  version          bigint not null default 0,
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, acknowledged_by) references membership (clinic_id, id)
);

create unique index worklist_entry_open on worklist_entry (clinic_id, patient_id, reason)
  where acknowledged_at is null;
create index worklist_entry_due on worklist_entry (clinic_id, due_at) where acknowledged_at is null;

alter table worklist_entry enable row level security;
alter table worklist_entry force row level security;

-- A patient's own log may raise a hand (insert), but the list is the staff's to read.
create policy tenant on worklist_entry
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (clinic_id = app_clinic() and (app_is_care_team() or app_is_patient(patient_id)));

grant select, insert, update on worklist_entry to plumbline_app;
