-- What a clinic does otherwise than the shipped catalogue says. Every change is a new numbered set; the
-- earlier ones stay, because results name the set that made them.
create table override_version (
  id          uuid primary key,
  clinic_id   uuid not null references clinic (id),
  number      integer not null check (number >= 1),
  valid_from  timestamptz not null,
  saved_by    uuid,
  reason      text not null check (length(reason) between 1 and 500),
  overrides   jsonb not null,
  unique (clinic_id, number),
  foreign key (clinic_id, saved_by) references membership (clinic_id, id)
);

alter table override_version enable row level security;
alter table override_version force row level security;

-- Everybody in the clinic works with it, patients too: they read the clinic's own exercises.
create policy tenant on override_version
  using (clinic_id = app_clinic() and app_role() is not null)
  with check (clinic_id = app_clinic() and app_role() = 'admin');

grant select, insert on override_version to plumbline_app;
