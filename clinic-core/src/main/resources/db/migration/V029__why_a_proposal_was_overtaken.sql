-- Why a proposal was overtaken before anybody decided; none where the same was proposed anew in its
-- place, and where it was overtaken before this was kept.
alter table progression_proposal
  add column overtaken_by text
    check (overtaken_by in ('flare_plan', 'new_version', 'newer_entry', 'time_passed', 'withdrawn')),
  add check (overtaken_by is null or state = 'overtaken');

-- What was overtaken lately stands beside what was decided.
create index progression_proposal_overtaken on progression_proposal (clinic_id, patient_id, decided_at)
  where overtaken_by is not null;
