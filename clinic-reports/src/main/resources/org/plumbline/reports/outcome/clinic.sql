-- The clinic, its day, and how many episodes of care were open on at least one day of the period.
-- Parameters: now, clinic, last day, first day, clinic.
select c.name,
       (cast(? as timestamptz) at time zone c.zone)::date as today,
       (select count(*)
          from episode e
         where e.clinic_id = ?
           and (e.opened_at at time zone c.zone)::date <= ?
           and (e.ended_at is null or (e.ended_at at time zone c.zone)::date >= ?)) as active
  from clinic c
 where c.id = ?
