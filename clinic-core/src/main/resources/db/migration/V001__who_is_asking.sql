-- Every transaction says first who is asking: role, clinic, patient and subject. The settings are
-- local to the transaction. A setting that is absent or empty reads as null, and null opens nothing.

revoke all on schema public from public;
grant usage on schema public to plumbline_app, plumbline_reports;

create function app_role() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.role', true), '');

create function app_clinic() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.clinic', true), '')::uuid;

create function app_patient() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.patient', true), '')::uuid;

create function app_subject() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.subject', true), '');

-- The people who treat: therapists, and the product itself when it works for one clinic. A manager
-- sees clinical rows only as numbers, through the reporting role.
create function app_is_care_team() returns boolean
  language sql stable parallel safe
  return coalesce(
    app_role() in ('therapist', 'system')
      or (app_role() = 'manager' and current_user = 'plumbline_reports'),
    false);

create function app_is_staff() returns boolean
  language sql stable parallel safe
  return coalesce(app_role() in ('therapist', 'manager', 'admin', 'system'), false);

create function app_is_patient(patient uuid) returns boolean
  language sql stable parallel safe
  return coalesce(app_role() = 'patient' and patient = app_patient(), false);
