-- A clinical lead takes a confirmation back: a row beside it, so that both stay on record.
create table withdrawn_exception (
  id            uuid primary key, -- the confirmation's
  clinic_id     uuid not null references clinic (id),
  patient_id    uuid not null,
  reason        text not null check (length(reason) between 1 and 500),
  withdrawn_at  timestamptz not null,
  withdrawn_by  uuid not null,
  foreign key (clinic_id, patient_id, id) references confirmed_exception (clinic_id, patient_id, id),
  foreign key (clinic_id, withdrawn_by) references membership (clinic_id, id)
);

alter table withdrawn_exception enable row level security;
alter table withdrawn_exception force row level security;

-- As with a confirmation: only a clinical lead of today, and in nobody else's name.
create policy tenant on withdrawn_exception
  using (clinic_id = app_clinic() and app_is_care_team())
  with check (
    clinic_id = app_clinic()
    and app_is_care_team()
    and exists (
      select from membership m
      where m.id = withdrawn_by and m.clinical_lead and m.ended_at is null
        and m.subject = app_subject()));

grant select, insert on withdrawn_exception to plumbline_app;
