-- A reply and what was said of it stay as they were, like the attempt that they belong to.
CREATE TRIGGER attempt_replies_unchanging BEFORE UPDATE ON "attempt_replies" FOR EACH ROW EXECUTE FUNCTION refuse_change();
