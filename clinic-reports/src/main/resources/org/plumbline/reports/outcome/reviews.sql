-- Every review whose day fell in the period, once for each instrument: the score of the start, and
-- the score nearest to the review's day within its window, also one taken at discharge. A score that
-- a later one corrects is left out. Task scores are compared over the tasks scored both times.
-- Parameters: ids, days and margins of the reviews, clinic, first day, last day, clinic,
-- instruments.
with point as (
  select * from unnest(cast(? as text[]), cast(? as int[]), cast(? as int[])) as p (name, day, margin)
), due as (
  select e.id as episode_id, e.clinic_id, c.zone, p.name, p.margin,
         (e.opened_at at time zone c.zone)::date + p.day as day,
         (e.ended_at at time zone c.zone)::date as ended
    from episode e
    join clinic c on c.id = e.clinic_id
   cross join point p
   where e.clinic_id = ?
     and (e.opened_at at time zone c.zone)::date + p.day between ? and ?
), valid as (
  select s.*
    from outcome_score s
   where s.clinic_id = ?
     and s.episode_id in (select episode_id from due)
     and not exists (
       select from outcome_score k where k.clinic_id = s.clinic_id and k.corrects_id = s.id)
)
select due.name as point,
       instrument.id as instrument,
       due.day - due.margin as opens,
       due.day + due.margin as closes,
       due.ended,
       coalesce(common.start, start.score) as start,
       coalesce(common.review, review.score) as review,
       start.id is not null as started,
       review.id is not null as reviewed,
       common.tasks
  from due
 cross join unnest(cast(? as text[])) as instrument (id)
  left join lateral (
    select v.id, v.score
      from valid v
     where v.episode_id = due.episode_id
       and v.instrument = instrument.id
       and v.occasion = 'baseline'
     order by v.performed_at, v.id
     limit 1) start on true
  left join lateral (
    select v.id, v.score
      from valid v
     where v.episode_id = due.episode_id
       and v.instrument = instrument.id
       and v.occasion in (due.name, 'discharge')
       and (v.performed_at at time zone due.zone)::date
           between due.day - due.margin and due.day + due.margin
     order by abs((v.performed_at at time zone due.zone)::date - due.day), v.performed_at desc, v.id
     limit 1) review on true
  left join lateral (
    select count(*) as tasks, avg(a.score) as start, avg(b.score) as review
      from task_score a
      join task_score b on b.clinic_id = a.clinic_id and b.task_id = a.task_id
     where a.clinic_id = due.clinic_id
       and a.score_id = start.id
       and b.score_id = review.id) common on true
