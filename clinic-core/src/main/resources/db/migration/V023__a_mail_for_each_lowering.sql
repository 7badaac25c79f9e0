-- A patient is written to once about a plan that changed, however often the news of it is heard.
create unique index notice_of_a_changed_plan on notice (clinic_id, about_id)
  where kind = 'plan-changed';
