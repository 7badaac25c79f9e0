-- Only the hash of an invitation's token is kept: whoever reads this table can open none of them.
create table invitation (
  id           uuid primary key,
  clinic_id    uuid not null references clinic (id),
  role         text not null check (role in ('therapist', 'manager', 'admin', 'patient')),
  patient_id   uuid,
  name         text not null,
  email        text,
  token_hash   bytea not null unique,
  created_at   timestamptz not null,
  created_by   uuid,
  expires_at   timestamptz not null,
  accepted_at  timestamptz,
  revoked_at   timestamptz,
  version      bigint not null default 0,
  unique (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, created_by) references membership (clinic_id, id),
  check ((role = 'patient') = (patient_id is not null))
);

create index invitation_by_patient on invitation (clinic_id, patient_id);

alter table invitation enable row level security;
alter table invitation force row level security;

-- Therapists invite patients, administrators invite staff.
create policy tenant on invitation
  using (
    clinic_id = app_clinic()
    and (app_role() = 'system'
      or (app_role() = 'therapist' and role = 'patient')
      or (app_role() = 'admin' and role <> 'patient')))
  with check (
    clinic_id = app_clinic()
    and (app_role() = 'system'
      or (app_role() = 'therapist' and role = 'patient')
      or (app_role() = 'admin' and role <> 'patient')));

grant select, insert, update on invitation to plumbline_app;

-- Whoever holds the token is not a member yet: this names the clinic and the invitation, no more.
create function invitation_by_token(hash bytea)
  returns table (clinic_id uuid, invitation_id uuid)
  language sql stable security definer
  set search_path = public
  begin atomic
    select i.clinic_id, i.id from invitation i where i.token_hash = hash;
  end;

revoke execute on function invitation_by_token(bytea) from public;
grant execute on function invitation_by_token(bytea) to plumbline_app;

-- The one-time link of a new installation. It holds no clinic's data.
create table first_setup (
  id          uuid primary key,
  token_hash  bytea not null unique,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz
);

grant select, insert, update on first_setup to plumbline_app;
