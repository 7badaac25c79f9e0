-- A week's figure names the knowledge it was counted with; weeks counted before have none to name.
alter table adherence_week add column catalogue_version text;
