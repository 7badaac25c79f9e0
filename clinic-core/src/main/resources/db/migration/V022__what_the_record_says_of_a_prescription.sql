-- What the therapist writes down about a prescription for the record, by field.
alter table routine_version
  add column report jsonb not null default '{}';

create or replace function guard_routine_version() returns trigger
  language plpgsql as $$
begin
  if old.status <> 'draft' and (
      new.status = 'draft'
      or (old.status in ('superseded', 'withdrawn') and new.status <> old.status)
      or (new.number, new.phase, new.days_per_week, new.note_to_patient, new.published_at, new.published_by,
          new.routine_id, new.patient_id, new.clinic_id, new.proposal, new.report)
        is distinct from
         (old.number, old.phase, old.days_per_week, old.note_to_patient, old.published_at, old.published_by,
          old.routine_id, old.patient_id, old.clinic_id, old.proposal, old.report)) then
    raise exception 'a published routine is never rewritten' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
