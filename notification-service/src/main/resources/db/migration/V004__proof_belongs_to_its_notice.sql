-- Proof of mail goes when the notice it is about goes.
alter table mail_delivery add foreign key (notice_id) references notice;
