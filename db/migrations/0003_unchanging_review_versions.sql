-- What an applicant was given stays as it was: an amended release is another row.
CREATE TRIGGER review_versions_unchanging BEFORE UPDATE ON "review_versions" FOR EACH ROW EXECUTE FUNCTION refuse_change();
