-- Who attested that they saw the signing, and in which words. Those who did so before they were told
-- that the sealed declaration names them stay unnamed in it.
CREATE TABLE ceremony_witness (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ceremony_id BIGINT NOT NULL,
  who VARCHAR(200) NOT NULL,
  name VARCHAR(200) NOT NULL,
  words VARCHAR(300) NOT NULL,
  at DATETIME(6) NOT NULL,
  named BOOLEAN NOT NULL,
  CONSTRAINT ceremony_witness_pk PRIMARY KEY (id),
  CONSTRAINT ceremony_witness_once UNIQUE (ceremony_id, who),
  CONSTRAINT ceremony_witness_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO ceremony_witness (ceremony_id, who, name, words, at, named)
SELECT ceremony_id, who, LEFT(reason, 200), '', at, FALSE
FROM ceremony_change
WHERE event = 'ceremony.witnessed'
ORDER BY id;
