-- A draft remembers the newest version published when it was begun, so that it never undoes a later one unsaid.
alter table routine_version
  add column based_on uuid,
  add foreign key (clinic_id, patient_id, based_on) references routine_version (clinic_id, patient_id, id);

update routine_version draft
set based_on = (
  select published.id
  from routine_version published
  where published.clinic_id = draft.clinic_id and published.routine_id = draft.routine_id
    and published.published_at <= draft.drafted_at
  order by published.number desc
  limit 1)
where draft.status = 'draft';

create or replace function guard_routine_version() returns trigger
  language plpgsql as $$
begin
  if old.status <> 'draft' and (
      new.status = 'draft'
      or (old.status in ('superseded', 'withdrawn') and new.status <> old.status)
      or (new.number, new.phase, new.days_per_week, new.note_to_patient, new.published_at, new.published_by,
          new.routine_id, new.patient_id, new.clinic_id, new.proposal, new.report, new.based_on)
        is distinct from
         (old.number, old.phase, old.days_per_week, old.note_to_patient, old.published_at, old.published_by,
          old.routine_id, old.patient_id, old.clinic_id, old.proposal, old.report, old.based_on)) then
    raise exception 'a published routine is never rewritten' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
