-- What ended a hold or repetitions on a side, and the method or position of a test in a few words
-- (on its midline row).
alter table finding
  add column stopped_by text check (stopped_by in ('fatigue', 'pain', 'form', 'cap')),
  add column note       text check (length(note) between 1 and 200);
