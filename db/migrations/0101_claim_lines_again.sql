DROP INDEX "case_claims_line";--> statement-breakpoint
CREATE INDEX "case_claims_of_line" ON "case_claims" USING btree ("claim_line_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_claims_line" ON "case_claims" USING btree ("claim_line_id") WHERE "case_claims"."ended_on" is null;