-- A flare is written down when it is reported or seen in the pain, and the plan it interrupted only
-- once a flare plan took that plan's place.
alter table flare alter column plan_before drop not null;

-- The share of the plan before that is followed on the way back; none while the flare plan is.
alter table flare add column share numeric
  check (share is null or (share > 0 and share <= 1 and plan_before is not null));

-- The newest decisions are looked up with every log.
create index progression_proposal_decided on progression_proposal (clinic_id, patient_id, decided_at)
  where state in ('approved', 'declined');
