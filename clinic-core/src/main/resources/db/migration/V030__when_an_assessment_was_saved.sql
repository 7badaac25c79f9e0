-- When an assessment was last saved; none while nothing was. Every save kept what its patterns said then.
alter table assessment
  add column saved_at timestamptz;

update assessment
set saved_at = (
  select max(computed_at)
  from pattern_result result
  where result.clinic_id = assessment.clinic_id and result.assessment_id = assessment.id);
