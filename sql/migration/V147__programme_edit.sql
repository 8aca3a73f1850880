-- How long a session lasts, also while it has no hour.
ALTER TABLE session ADD COLUMN minutes INT NOT NULL DEFAULT 30;
UPDATE session SET minutes = TIMESTAMPDIFF(MINUTE, starts_at, ends_at) WHERE starts_at IS NOT NULL;

-- What editors changed in the draft, with how its sessions were before and after, as JSON. It can be
-- taken back, and made again.
CREATE TABLE programme_edit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(320) NOT NULL,
  undone_at DATETIME(6),
  undone_by VARCHAR(320),
  changes LONGTEXT NOT NULL,
  CONSTRAINT programme_edit_pk PRIMARY KEY (id),
  CONSTRAINT programme_edit_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
