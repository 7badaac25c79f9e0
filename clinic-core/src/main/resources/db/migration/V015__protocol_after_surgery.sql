-- After an operation nothing is proposed until its day and the protocol are known.
alter table tailoring
  add column surgery_on date,
  add column surgery_protocol text check (length(surgery_protocol) between 1 and 2000),
  add constraint surgery_has_its_protocol check ((surgery_on is null) = (surgery_protocol is null));
