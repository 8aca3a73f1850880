-- The outbox: a mail is written with what caused it and sent after that is committed.
CREATE TABLE mail (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  recipient VARCHAR(320) NOT NULL,
  language VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(400) NOT NULL,
  body TEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6),
  attempts INT NOT NULL,
  failure VARCHAR(400),
  CONSTRAINT mail_pk PRIMARY KEY (id),
  KEY mail_unsent (sent_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
