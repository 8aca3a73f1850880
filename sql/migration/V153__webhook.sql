-- Addresses of other systems that are told of what happens. What their messages are signed with is
-- derived from the operator's key and from the salt, so it is kept nowhere.
CREATE TABLE webhook (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  address VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- separated by spaces
  kinds VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- which key of the operator's its secrets are derived from
  key_print CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  salt VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- the secret before it, which signs as well until then
  old_salt VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin,
  old_until DATETIME(6),
  made_by VARCHAR(320) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  failing_since DATETIME(6),
  off_at DATETIME(6),
  off_because VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  CONSTRAINT webhook_pk PRIMARY KEY (id),
  CONSTRAINT webhook_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What is told, written with what it tells of, whether or not anybody listens: it also says what has
-- been told already.
CREATE TABLE webhook_message (
  id BIGINT NOT NULL AUTO_INCREMENT,
  code VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- what it is about, such as "attendee 12"
  subject VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body TEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  CONSTRAINT webhook_message_pk PRIMARY KEY (id),
  CONSTRAINT webhook_message_code UNIQUE (code),
  KEY webhook_message_subject (subject, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One message on its way to one address. While one server tries it, it is leased to that server.
CREATE TABLE webhook_delivery (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  webhook_id BIGINT NOT NULL,
  message_id BIGINT NOT NULL,
  attempts INT NOT NULL,
  next_try_at DATETIME(6) NOT NULL,
  leased_until DATETIME(6),
  tried_at DATETIME(6),
  delivered_at DATETIME(6),
  given_up_at DATETIME(6),
  CONSTRAINT webhook_delivery_pk PRIMARY KEY (id),
  CONSTRAINT webhook_delivery_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id) ON DELETE CASCADE,
  CONSTRAINT webhook_delivery_message FOREIGN KEY (message_id) REFERENCES webhook_message (id),
  KEY webhook_delivery_waiting (delivered_at, given_up_at, next_try_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What was tried, the oldest first.
CREATE TABLE webhook_try (
  delivery_id BIGINT NOT NULL,
  position INT NOT NULL,
  tried_at DATETIME(6) NOT NULL,
  -- of HTTP; null where nothing answered
  status INT,
  -- how the answer begins, or why there is none
  answer VARCHAR(300),
  CONSTRAINT webhook_try_pk PRIMARY KEY (delivery_id, position),
  CONSTRAINT webhook_try_delivery FOREIGN KEY (delivery_id) REFERENCES webhook_delivery (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
