-- What a page says of a signed declaration's files, so that it need not read and hash them: the
-- SHA-256 of the manifest is the fingerprint.
ALTER TABLE sealed_declaration
  ADD COLUMN pdf_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN pdf_size INT,
  ADD COLUMN manifest_size INT;

UPDATE sealed_declaration
  SET pdf_sha256 = SHA2(pdf, 256), pdf_size = LENGTH(pdf), manifest_size = LENGTH(manifest);

ALTER TABLE sealed_declaration
  MODIFY COLUMN pdf_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  MODIFY COLUMN pdf_size INT NOT NULL,
  MODIFY COLUMN manifest_size INT NOT NULL;
