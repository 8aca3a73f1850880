package city.accord.signing.ceremony;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** Someone's word, given before the seal, that they saw the signing. Never changed. */
@Entity
public class CeremonyWitness {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @ManyToOne private Ceremony ceremony;
  private String who;
  private String name;
  private String words;
  private Instant at;
  private boolean named;

  protected CeremonyWitness() {}

  CeremonyWitness(Ceremony ceremony, String who, String name, String words, Instant at) {
    this.ceremony = ceremony;
    this.who = who;
    this.name = name;
    this.words = words;
    this.at = at;
    this.named = true;
  }

  Witness toWitness() {
    return new Witness(name, words, at, named);
  }
}
