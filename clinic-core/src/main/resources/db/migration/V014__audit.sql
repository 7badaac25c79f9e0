-- Who read or changed whose record. Rows are added and read, never changed.
create table audit_entry (
  id             uuid primary key,
  clinic_id      uuid not null references clinic (id),
  patient_id     uuid,
  membership_id  uuid,
  subject        text,
  role           text not null,
  action         text not null check (action in ('read', 'changed')),
  what           text not null,
  happened_at    timestamptz not null,
  request_id     text,
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

create index audit_entry_course on audit_entry (clinic_id, happened_at desc);
create index audit_entry_by_patient on audit_entry (clinic_id, patient_id, happened_at desc);

alter table audit_entry enable row level security;
alter table audit_entry force row level security;

create policy tenant on audit_entry
  using (clinic_id = app_clinic() and app_role() in ('admin', 'system'))
  with check (clinic_id = app_clinic() and app_role() is not null);

grant select, insert on audit_entry to plumbline_app;
