ALTER TABLE "complaints" ADD COLUMN "supplement_due_on" date;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "joined_on" date;