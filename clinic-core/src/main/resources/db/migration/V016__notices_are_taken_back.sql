-- What a notice is about, so that it can be taken back while it waits: an invitation that was revoked
-- must not arrive afterwards.
alter table notice add column about_id uuid;

create index notice_about on notice (clinic_id, about_id) where sent_at is null and abandoned_at is null;

-- Staff cause notices but cannot read the outbox, which holds the secrets of links. This takes back
-- what waits about one thing in their own clinic, and tells nothing of it.
create function withdraw_notices(about uuid, at timestamptz) returns void
  language sql volatile security definer
  set search_path = public
  begin atomic
    update notice set abandoned_at = at, payload = null
    where clinic_id = app_clinic() and app_is_staff() and about_id = about
      and sent_at is null and abandoned_at is null;
  end;

revoke execute on function withdraw_notices(uuid, timestamptz) from public;
grant execute on function withdraw_notices(uuid, timestamptz) to plumbline_app;
