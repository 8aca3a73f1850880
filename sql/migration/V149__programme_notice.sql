-- What a release changed is told to those on stage once it has been quiet for a while: all that
-- changed since the release of this number, 0 for none, in one letter to each.
CREATE TABLE programme_notice (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  since_release INT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  told_at DATETIME(6),
  CONSTRAINT programme_notice_pk PRIMARY KEY (id),
  CONSTRAINT programme_notice_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Whether those on stage are written to once it is out.
ALTER TABLE scheduled_release ADD COLUMN letters BOOLEAN NOT NULL DEFAULT FALSE;
