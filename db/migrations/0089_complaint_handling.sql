ALTER TYPE "public"."closing_ground" ADD VALUE 'found_too_late' BEFORE 'decided_and_performed';--> statement-breakpoint
ALTER TYPE "public"."complaint_state" ADD VALUE 'withdrawn';--> statement-breakpoint
DROP INDEX "complaints_source_number";--> statement-breakpoint
DROP INDEX "complaints_not_acted_on";--> statement-breakpoint
DROP INDEX "complaints_not_acted_on_county";--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "source_organ_id" uuid;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "withdrawal_manner" text;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "withdrawal_proof" text;--> statement-breakpoint
-- A number in its normal form (lib/complaints/typed-numbers.ts); where several were the same number, one takes it and
-- the others stay as they were typed.
WITH "typed" AS (
  SELECT "id", "created_at", "source", "organ_id", "source_number" AS "raw",
    translate(regexp_replace(upper(normalize("source_number", NFKC)), '\s', '', 'g'),
      '‐‑‒–—―−([【)]】', '-------〔〔〔〕〕〕') AS "normal"
  FROM "complaints" WHERE "source_number" IS NOT NULL
), "one" AS (
  SELECT DISTINCT ON ("organ_id", "source", "normal") "id", "normal" FROM "typed"
  ORDER BY "organ_id", "source", "normal", "raw" <> "normal", "created_at", "id"
)
UPDATE "complaints" SET "source_number" = coalesce("one"."normal", "typed"."raw"), "source_organ_id" = "typed"."organ_id"
FROM "typed" LEFT JOIN "one" ON "one"."id" = "typed"."id" WHERE "complaints"."id" = "typed"."id";--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_source_organ_id_organs_id_fk" FOREIGN KEY ("source_organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "complaints_source_number" ON "complaints" USING btree ("source_organ_id","source","source_number") WHERE "complaints"."source_number" is not null;--> statement-breakpoint
CREATE INDEX "complaints_not_acted_on" ON "complaints" USING btree ("received_on","id") WHERE ("complaints"."state" not in ('received', 'awaiting_supplement', 'accepted') or "complaints"."taken_back_on" is not null);--> statement-breakpoint
CREATE INDEX "complaints_not_acted_on_county" ON "complaints" USING btree (left("region_code", 6),"received_on","id") WHERE ("complaints"."state" not in ('received', 'awaiting_supplement', 'accepted') or "complaints"."taken_back_on" is not null);--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_source_number_of_organ" CHECK (("complaints"."source_number" is null) = ("complaints"."source_organ_id" is null));--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_withdrawn" CHECK (("complaints"."state"::text = 'withdrawn') = ("complaints"."withdrawn_on" is not null)
        and num_nulls("complaints"."withdrawn_on", "complaints"."withdrawal_manner", "complaints"."withdrawal_proof") in (0, 3));