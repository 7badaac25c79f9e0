-- One row for everybody with an episode open in the period: the adherence of the weeks that lie in
-- the period and are over, each weighing what was expected in it; null when none was scored.
-- Parameters: first day, last day, today, clinic, last day, first day.
select e.patient_id,
       sum(w.adherence * w.target) / nullif(sum(w.target), 0) as adherence
  from episode e
  join clinic c on c.id = e.clinic_id
  left join routine r on r.clinic_id = e.clinic_id and r.episode_id = e.id
  left join adherence_week w
    on w.clinic_id = r.clinic_id
   and w.routine_id = r.id
   and w.adherence is not null
   and w.week_start >= ?
   and w.week_start + 6 <= ?
   and w.week_start + 6 < ?
 where e.clinic_id = ?
   and (e.opened_at at time zone c.zone)::date <= ?
   and (e.ended_at is null or (e.ended_at at time zone c.zone)::date >= ?)
 group by e.patient_id
