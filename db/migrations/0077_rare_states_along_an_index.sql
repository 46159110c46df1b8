CREATE INDEX "accounts_disabled" ON "accounts" USING btree ("login","id") WHERE "accounts"."disabled_at" is not null;--> statement-breakpoint
CREATE INDEX "return_points_of_matter" ON "return_points" USING btree ("matter","returned_on","id");--> statement-breakpoint
CREATE INDEX "return_points_of_place" ON "return_points" USING btree ("place","returned_on","id");