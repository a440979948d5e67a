-- The id of an entry is made of its source, event and kind: the primary key already refuses a second one.
alter table timeline_entry drop constraint timeline_entry_source_source_event_kind_key;
-- Nobody looks for cases or signals by these.
drop index care_case_young_person;
drop index case_signal_case;
