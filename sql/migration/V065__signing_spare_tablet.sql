-- A tablet without a slot: within reach, or replaced and come back.
CREATE TABLE spare_tablet (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  ceremony_id BIGINT NOT NULL,
  number INT NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since DATETIME(6) NOT NULL,
  CONSTRAINT spare_tablet_pk PRIMARY KEY (id),
  CONSTRAINT spare_tablet_number UNIQUE (ceremony_id, number),
  CONSTRAINT spare_tablet_token UNIQUE (token_hash),
  CONSTRAINT spare_tablet_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
