-- What was submitted and what was said of it stays as it was: rows are added or deleted with their owner, never changed.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'Rows of % are never changed', TG_TABLE_NAME;
END
$$;
--> statement-breakpoint
CREATE TRIGGER attempts_unchanging BEFORE UPDATE ON "attempts" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER reports_unchanging BEFORE UPDATE ON "reports" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER self_assessments_unchanging BEFORE UPDATE ON "self_assessments" FOR EACH ROW EXECUTE FUNCTION refuse_change();
