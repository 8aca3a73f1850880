-- The outbox: a letter is written with what caused it and tried after that is committed, by a schedule
-- of its own. While one server tries it, it is leased to that server.
CREATE TABLE mail (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  recipient VARCHAR(320) NOT NULL,
  language VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(400) NOT NULL,
  body TEXT NOT NULL,
  -- the token of a link in the body; both are masked once the letter was handed over
  secret VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin,
  written_at DATETIME(6) NOT NULL,
  waiting_since DATETIME(6) NOT NULL,
  tried_at DATETIME(6),
  next_try_at DATETIME(6) NOT NULL,
  leased_until DATETIME(6),
  sent_at DATETIME(6),
  given_up_at DATETIME(6),
  withdrawn_at DATETIME(6),
  attempts INT NOT NULL,
  failure VARCHAR(400),
  CONSTRAINT mail_pk PRIMARY KEY (id),
  KEY mail_unsent (sent_at, given_up_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What was tried, the oldest first; tries in a row that were answered alike are one line.
CREATE TABLE mail_try (
  mail_id BIGINT NOT NULL,
  position INT NOT NULL,
  first_at DATETIME(6) NOT NULL,
  last_at DATETIME(6) NOT NULL,
  times INT NOT NULL,
  answer VARCHAR(400),
  CONSTRAINT mail_try_pk PRIMARY KEY (mail_id, position),
  CONSTRAINT mail_try_mail FOREIGN KEY (mail_id) REFERENCES mail (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
