-- What the clinic's database allows whom, before the first migration. Safe to run again.
revoke all on database plumbline from public;
grant connect on database plumbline
  to plumbline_owner, plumbline_app, plumbline_jobs, plumbline_reports;

alter schema public owner to plumbline_owner;
revoke create on schema public from public;
grant usage on schema public to plumbline_app, plumbline_reports;

create schema if not exists jobs authorization plumbline_jobs;
revoke all on schema jobs from public;
alter role plumbline_jobs in database plumbline set search_path to jobs;
