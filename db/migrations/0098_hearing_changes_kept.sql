create trigger hearing_changes_append_only before update or delete on hearing_changes for each row execute function refuse_change();--> statement-breakpoint
create trigger hearing_changes_not_emptied before truncate on hearing_changes for each statement execute function refuse_change();
