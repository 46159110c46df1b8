ALTER TABLE "decisions" ADD COLUMN "has_account" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "enforcement_demands_unserved" ON "enforcement_demands" USING btree ("document_id") WHERE "enforcement_demands"."served_on" is null;--> statement-breakpoint
CREATE INDEX "decisions_unaccounted" ON "decisions" USING btree ("document_id") WHERE "decisions"."state" = 'decided' and "decisions"."revoked_on" is null and not "decisions"."has_account";
--> statement-breakpoint
update decisions set has_account = true from enforcements where enforcements.decision_id = decisions.id;
--> statement-breakpoint
create function tell_account() returns trigger language plpgsql as $$
begin
  update decisions set has_account = true where id = new.decision_id;
  return null;
end $$;
--> statement-breakpoint
create trigger enforcements_told after insert on enforcements for each row execute function tell_account();
