DROP INDEX "rechecks_list";--> statement-breakpoint
CREATE INDEX "rechecks_in_order" ON "rechecks" USING btree ("month","id");