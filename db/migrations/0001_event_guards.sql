insert into event_head (id, seq, hash) values (1, 0, repeat('0', 64)) on conflict do nothing;
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;
--> statement-breakpoint
create trigger events_append_only before update or delete on events for each row execute function refuse_change();
--> statement-breakpoint
create trigger events_not_emptied before truncate on events for each statement execute function refuse_change();
--> statement-breakpoint
create trigger documents_append_only before update or delete on documents for each row execute function refuse_change();
--> statement-breakpoint
create trigger documents_not_emptied before truncate on documents for each statement execute function refuse_change();
--> statement-breakpoint
create trigger files_append_only before update or delete on files for each row execute function refuse_change();
--> statement-breakpoint
create trigger files_not_emptied before truncate on files for each statement execute function refuse_change();
