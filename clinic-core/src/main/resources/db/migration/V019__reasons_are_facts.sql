-- Reasons are kept as facts that the pages put into words. What older versions say in sentences stays
-- beside their exercises, as it was written; of their proposals stays what was proposed.
alter table prescribed_exercise disable trigger only_drafts_change;
alter table routine_version disable trigger versions_only_move_on;

update prescribed_exercise
set reasons = (
  select coalesce(jsonb_agg(jsonb_build_object('type', 'in-words', 'words', reason) order by place), '[]')
  from jsonb_array_elements(reasons) with ordinality as told (reason, place));

update routine_version
set proposal = jsonb_build_object(
  'chosen', (
    select coalesce(
      jsonb_agg(item - 'name' - 'cautions' || '{"reasons": []}' order by place), '[]')
    from jsonb_array_elements(proposal -> 'chosen') with ordinality as offered (item, place)),
  'leftOut', '[]'::jsonb,
  'totals', proposal -> 'totals',
  'unserved', '[]'::jsonb,
  'replacements', '[]'::jsonb,
  'notes', '[]'::jsonb,
  'rulesVersion', proposal -> 'rulesVersion')
where proposal ? 'chosen';

alter table prescribed_exercise enable trigger only_drafts_change;
alter table routine_version enable trigger versions_only_move_on;
