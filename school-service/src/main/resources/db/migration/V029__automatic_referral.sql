-- A school may let a signal ask at once for a referral to the youth physician; off unless it says so.
alter table own_rules add column automatic_referral boolean not null default false;
