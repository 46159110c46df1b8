DROP INDEX "publications_county";--> statement-breakpoint
ALTER TABLE "major_violations" ADD COLUMN "typed" jsonb;--> statement-breakpoint
CREATE INDEX "publications_number" ON "publications" USING btree ("number");--> statement-breakpoint
CREATE INDEX "publications_until" ON "publications" USING btree ("public_until") WHERE "publications"."public_until" is not null;--> statement-breakpoint
ALTER TABLE "major_violations" ADD CONSTRAINT "major_violations_typed" CHECK ("major_violations"."typed" is null or "major_violations"."published_on" is null);